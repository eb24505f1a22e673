import { randomUUID } from 'node:crypto'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { expect, test } from 'vitest'
import { createCampaign } from './campaigns.ts'
import { liveCounts } from './live-counts.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import { submit } from './responses.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const schools = [
  { institutionId: '640011', name: 'אלון', invitedCount: 24 },
  { institutionId: '640029', name: 'ברוש', invitedCount: 9 },
  { institutionId: '640037', name: 'גפן', invitedCount: 3 },
]

async function counted(answered: Record<string, number>) {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const days = { opensOn: '2026-11-23', closesOn: null }
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, ...days, schools }
  const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }
  const { campaign } = await createCampaign(store, { ...plan, languages: ['he'] }, doing)
  const sent = Object.entries(answered).flatMap(([school, count]) =>
    Array.from({ length: count }, () =>
      submit(store, {
        ...{ responseId: randomUUID(), campaignId: campaign!.campaignId, language: 'he', receivedOn: '2026-11-23' },
        ...{ institutionId: school === 'none' ? null : school, codeHash: null, pairing: null, answers: [] },
      }),
    ),
  )
  await Promise.all(sent)
  return (await liveCounts(store, campaign!.campaignId, 5))!
}

test('counts go in steps of the threshold, rounded down, the school that most needs a reminder first', async () => {
  const { step, all, schools } = await counted({ 640011: 13, 640029: 7, none: 2 })
  expect([step, all]).toEqual([5, { invited: 36, atLeast: 20 }])
  expect(schools.map(({ name, invited, atLeast, isTooSmall }) => [name, invited, atLeast, isTooSmall])).toEqual([
    ['גפן', 3, null, true],
    ['אלון', 24, 10, false],
    ['ברוש', 9, 5, false],
  ])
})

test('nobody and a few look the same', async () => {
  const nobody = await counted({})
  const few = await counted({ 640011: 4 })
  expect(few).toEqual({ ...nobody, schools: few.schools })
  expect(nobody.all.atLeast).toBeNull()
  expect(few.schools.map(({ atLeast }) => atLeast)).toEqual([null, null, null])
})

test('a campaign that is not there has no counts', async () => {
  await using temporary = await temporaryStore()
  expect(await liveCounts(temporary.store, 'x', 5)).toBeUndefined()
})

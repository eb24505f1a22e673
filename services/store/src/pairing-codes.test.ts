import { readQuestionnaires } from '@madad/questionnaires/read'
import { expect, test } from 'vitest'
import { createCampaign } from './campaigns.ts'
import { pairingCodesOf, pairingElementsOf } from './pairing-codes.ts'
import { hashPairing, pairingKey } from './pairing-hash.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import { submit } from './responses.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
const key = pairingKey(new Uint8Array(32).fill(7))
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

test('codes come back whole and near, and the elements as frequencies of nobody in particular', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const days = { opensOn: '2026-11-23', closesOn: null }
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, ...days }
  const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }
  const { campaign } = await createCampaign(store, { ...plan, languages: ['he'] }, doing)
  const { campaignId } = campaign!
  const send = (n: number, elements: string[] | null) =>
    submit(store, {
      ...{ responseId: id(n), campaignId, institutionId: null, codeHash: null, language: 'he', answers: [] },
      ...{ receivedOn: '2026-11-23', pairing: elements && hashPairing(key, campaign!, elements) },
    })
  await Promise.all([send(1, ['מ', '7', 'ב']), send(2, ['מ', '7', 'ב']), send(3, null)])
  await send(4, ['מ', '8', 'ר'])
  // the same form again is no other answer
  await send(4, ['מ', '8', 'ר'])

  const codes = await Array.fromAsync(pairingCodesOf(store))
  expect(codes.map(({ responseId }) => responseId)).toEqual([id(1), id(2), id(4)])
  expect(codes[0]).toEqual({ ...codes[1], responseId: id(1) })
  expect(codes[0]).toMatchObject({ whole: expect.stringMatching(/^[\w-]{22}$/), near: { length: 3 } })
  // one and two agree in all, and both with the fourth in the first alone: 6 ordered pairs
  expect(await pairingElementsOf(store)).toEqual([
    { campaignId, element: 1, pairCount: 6, agreeingCount: 6 },
    { campaignId, element: 2, pairCount: 6, agreeingCount: 2 },
    { campaignId, element: 3, pairCount: 6, agreeingCount: 2 },
  ])
  const tallied = await store.db.selectFrom('pairing_tally').selectAll().execute()
  const kept = JSON.stringify(await store.db.selectFrom('response').selectAll().execute())
  expect(tallied.filter(({ value_hash }) => kept.includes(value_hash))).toEqual([])
})

import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { itemsOf, stepsOf } from '@madad/questionnaires/schema'
import { createCampaign } from '@madad/store/campaigns'
import { openStore } from '@madad/store/store'
import { query } from '@madad/warehouse/query'
import { makeHome } from 'madad/home'
import { knownQuestionnaires } from 'madad/questionnaires'
import { makeServer } from 'madad/serve'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad, published } from './command.ts'
import { seeded } from './seeded.ts'

/** One town, five trainings; the teachers answer before and after, most with a pairing code, some with a slip in it. */
const trainings = 5
const invited = { both: 240, onlyBefore: 90, onlyAfter: 90 }
const withoutCode = 0.06
const slipOfAnElement = 0.08
/** how far a training moves its teachers, in steps of the scale, on average */
const effect = 0.4

interface Sent {
  responseId: string
  person: string
  /** the answers to the code's questions; nothing where none was made */
  code: string[] | undefined
  level: number
}

const random = seeded(20_261_123)
const below = (count: number): number => Math.floor(random() * count)
const randomId = (): string => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => below(16).toString(16))

// some letters begin many names
const letters = [...'ממממששששרררראאאאחחחייינננגגדדללתתבבעעצכהפסז']
const draw = [
  () => letters[below(letters.length)]!,
  () => String(1 + below(31)),
  () => letters[below(letters.length)]!,
  () => String(below(100)).padStart(2, '0'),
]
const fields = ['mother_letter', 'birth_day', 'birthplace_letter', 'phone_digits']

/** Who answers a training's questionnaire, before and after it. */
function simulated(training: number): { pre: Sent[]; post: Sent[] } {
  const { both, onlyBefore, onlyAfter } = invited
  const people = Array.from({ length: both + onlyBefore + onlyAfter }, (_, n) => ({
    ...{ n, person: `${training}/${n}`, level: 2 + 1.6 * random() },
    code: draw.map((element) => element()),
  }))
  const typed = (code: string[]) =>
    random() < withoutCode ? undefined : code.map((said, at) => (random() < slipOfAnElement ? draw[at]!() : said))
  const sent = ({ person, code, level }: (typeof people)[number]): Sent => ({
    ...{ responseId: randomId(), person, code: typed(code), level },
  })
  return {
    pre: people.filter(({ n }) => n < both + onlyBefore).map(sent),
    post: people
      .filter(({ n }) => n < both || n >= both + onlyBefore)
      // each moves by the effect, give or take half a step
      .map((person) => sent({ ...person, level: person.level + effect + random() - 0.5 })),
  }
}

/** Who is whom by the rules of pairing, found by laying every two codes side by side. */
function pairedByHand({ pre, post }: { pre: readonly Sent[]; post: readonly Sent[] }) {
  const coded = (sent: readonly Sent[]) => sent.filter(({ code }) => code)
  const differing = (one: Sent, other: Sent) => one.code!.filter((said, at) => said !== other.code![at]).length
  const among = (before: readonly Sent[], after: readonly Sent[], differ: number) => {
    const found = before.flatMap((one) =>
      after.filter((other) => differing(one, other) === differ).map((other) => ({ one, other })),
    )
    const isUnique = ({ one, other }: (typeof found)[number]) =>
      found.filter((each) => each.one === one).length === 1 && found.filter((each) => each.other === other).length === 1
    return { pairs: found.filter(isUnique), ambiguous: found.filter((each) => !isUnique(each)) }
  }
  const exact = among(coded(pre), coded(post), 0)
  const seen = new Set([...exact.pairs, ...exact.ambiguous].flatMap(({ one, other }) => [one, other]))
  const rest = (sent: readonly Sent[]) => coded(sent).filter((each) => !seen.has(each))
  const near = among(rest(pre), rest(post), 1)
  const pairs = [...exact.pairs, ...near.pairs]
  return {
    paired: pairs.length,
    oneDiffers: near.pairs.length,
    ambiguous: new Set([...exact.ambiguous, ...near.ambiguous].map(({ other }) => other)).size,
    wrong: pairs.filter(({ one, other }) => one.person !== other.person).length,
  }
}

const truth = Array.from({ length: trainings }, (_, training) => simulated(training))
let folder = ''
let home = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-waves-'))
  home = path.join(folder, 'home')
  const opened = await makeHome(home, { authority_id: '0031' })
  const store = await openStore(opened.store)
  const { questionnaires } = await knownQuestionnaires(store, opened)
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const items = itemsOf(questionnaire).filter(({ type }) => type === 'agreement')
  const steps = stepsOf(questionnaire, items[0]!)
  const server = await makeServer(opened, store, questionnaires)
  /** A level of 3.4 is answered with the fourth step four times of ten, else with the third: on average as it is. */
  const answered = ({ responseId, code, level }: Sent): [string, string][] => [
    ['response_id', responseId],
    ...items.map(({ id }): [string, string] => {
      const score = Math.floor(level + random())
      return [id, steps.find((step) => step.score === score)!.id]
    }),
    ...(code ?? []).map((said, at): [string, string] => [`pairing.${fields[at]}`, said]),
  ]
  for (const [training, waves] of truth.entries())
    for (const [wave, opensOn] of [
      ['pre', '2025-10-01'],
      ['post', '2026-05-01'],
    ] as const) {
      const plan = { questionnaire, authorityId: '0031', schoolYear: 2026, languages: ['he' as const] }
      const { campaign } = await createCampaign(
        store,
        { ...plan, programmeId: `training-${training}`, wave, opensOn, closesOn: null },
        { by: 'dana', at: `${opensOn}T08:00:00Z` },
      )
      const statuses = await Promise.all(
        waves[wave].map(async (sent) => {
          const payload = new URLSearchParams(answered(sent)).toString()
          const headers = { 'content-type': 'application/x-www-form-urlencoded' }
          const url = `/q/${campaign!.campaignId}/he`
          return (await server.inject({ method: 'POST', url, headers, payload })).statusCode
        }),
      )
      expect(new Set(statuses)).toEqual(new Set([200]))
    }
  await server.close()
  await store.close()
  expect(await madad(['build', '--home', home, '--keep-warehouse'])).toMatchObject({ code: 0 })
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const changes = () =>
  published(
    home,
    `select programme_id, n, change, ci_low, ci_high, before_n, after_n, paired_count, one_differs_count,
       ambiguous_count, paired_share, ambiguous_share, expected_wrong_count, status
     from published.questionnaire_change where scale_id = 'self_efficacy' order by programme_id`,
  )

test('each training’s pairs are those that laying every two codes side by side finds', async () => {
  const rows = await changes()
  expect(rows).toHaveLength(trainings)
  for (const [training, row] of rows.entries()) {
    const { paired, oneDiffers, ambiguous } = pairedByHand(truth[training]!)
    const answered = invited.both + invited.onlyAfter
    expect(row).toMatchObject({
      ...{ programme_id: `training-${training}`, status: 'observed', before_n: answered, after_n: answered },
      ...{ n: paired, paired_count: paired, one_differs_count: oneDiffers, ambiguous_count: ambiguous },
      ...{ paired_share: paired / answered, ambiguous_share: ambiguous / answered },
    })
  }
})

test('as many pairs are of two people as was expected', async () => {
  const person = new Map(
    truth.flatMap(({ pre, post }) => [...pre, ...post]).map((sent) => [sent.responseId, sent.person]),
  )
  const { rows } = await query(
    path.join(home, 'warehouse.duckdb'),
    'select before_response_id, after_response_id from core.pair',
  )
  const wrong = rows.filter(([before, after]) => person.get(before as string) !== person.get(after as string)).length
  expect(wrong).toBe(truth.reduce((sum, training) => sum + pairedByHand(training).wrong, 0))
  const expected = (await changes()).reduce((sum, { expected_wrong_count }) => sum + Number(expected_wrong_count), 0)
  expect(wrong).toBeGreaterThan(10)
  // chance pairs come one by one (Poisson): three spreads either way
  expect(Math.abs(wrong - expected)).toBeLessThan(3 * Math.sqrt(expected))
})

test('the effect is inside the interval of its training, and in the middle of them all', async () => {
  const rows = await changes()
  const inside = rows.filter(({ ci_low, ci_high }) => Number(ci_low) <= effect && effect <= Number(ci_high))
  expect(inside.length).toBeGreaterThanOrEqual(trainings - 1)
  const pairs = rows.reduce((sum, { n }) => sum + Number(n), 0)
  const mean = rows.reduce((sum, { n, change }) => sum + Number(n) * Number(change), 0) / pairs
  expect(Math.abs(mean - effect)).toBeLessThan(0.04)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import type { Answer, BuildInputs, Campaign } from '../src/inputs.ts'
import { query } from '../src/query.ts'
import { cronbachAlpha } from '../src/statistics/cronbach-alpha.ts'
import { mcdonaldOmega } from '../src/statistics/mcdonald-omega.ts'
import { reliableChange } from '../src/statistics/reliable-change.ts'
import { welch } from '../src/statistics/welch.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-results-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function built(name: string, given: Partial<BuildInputs>) {
  const published = path.join(folder, `${name}-published.duckdb`)
  await build({
    inputs: inputs({ questionnaires: [smallQuestionnaire], ...given }),
    home: { published },
  })
  return async (sql: string) => (await query(published, sql)).rows as (string | number | boolean | null)[][]
}

const campaign = (campaignId: string, wave: string, parts: Partial<Campaign> = {}): Campaign => ({
  ...{ campaignId, questionnaireId: smallQuestionnaire.id, version: 1, authorityId: '3000', wave, schoolYear: 2024 },
  ...{ opensOn: wave === 'pre' ? '2023-10-01' : '2024-05-01', closesOn: null },
  ...parts,
})

const answersOf = (campaignId: string, all: readonly string[], language = 'he'): Answer[] =>
  all.flatMap((letters, at) =>
    response(`${campaignId}-${language}-${String(at).padStart(3, '0')}`, campaignId, letters).map((each) => ({
      ...each,
      language,
    })),
  )
/** The scores of complete rows, the last item turned round. */
const turned = (all: readonly string[]) =>
  all
    .filter((letters) => !letters.includes('-'))
    .map((letters) => [...letters].map((letter, at) => (at === 3 ? 6 - Number(letter) : Number(letter))))
const twelve = ['1124', '2233', '3343', '4432', '5541', '2124', '3233', '4343', '5442', '1215', '3322', '4551']

test('reliability is of the complete rows, reversed items turned round, with what was published of the instrument', async () => {
  const read = await built('all', {
    campaigns: [campaign('pre', 'pre')],
    answers: answersOf('pre', [...twelve, '55--', '4-42']),
    questionnaires: [
      {
        ...smallQuestionnaire,
        instrument: {
          ...smallQuestionnaire.instrument,
          published_reliability: [
            { scale: 'engagement', coefficient: 'test_retest', value: 0.7, reference: 'Two (2021)' },
            {
              scale: 'engagement',
              coefficient: 'cronbach_alpha',
              value: 0.8,
              respondents: 90,
              reference: 'One (2020)',
            },
            { coefficient: 'mcdonald_omega', value: 0.9, reference: 'Three (2022)' },
          ],
        },
      },
    ],
  })
  const alpha = cronbachAlpha(turned(twelve))!
  const rows = await read(`select language, n, complete_count, item_count, alpha, alpha_ci_low, alpha_ci_high, omega,
    published_value, status from published.scale_reliability where scale_id = 'whole'`)
  const expected = [13, 12, 4, alpha.alpha, alpha.low, alpha.high, mcdonaldOmega(turned(twelve))!.omega, 0.9]
  expect(rows).toEqual([
    [null, ...expected, 'low_reliability'],
    ['he', ...expected, 'low_reliability'],
  ])
  expect(
    await read(`select scale_id, published_coefficient, published_value, published_n, published_reference
      from published.scale_reliability where language is null and scale_id <> 'whole'`),
  ).toEqual([
    ['engagement', 'cronbach_alpha', 0.8, 90, 'One (2020)'],
    ['instruction', null, null, null, null],
  ])
})

test('thirty complete rows are enough to be told without a warning', async () => {
  const thirty = [...twelve, ...twelve, ...twelve.slice(0, 6)]
  const read = await built('thirty', { campaigns: [campaign('pre', 'pre')], answers: answersOf('pre', thirty) })
  expect(await read('select distinct status from published.scale_reliability')).toEqual([['observed']])
  expect(await read('select distinct status from published.item_analysis')).toEqual([['observed']])
})

const byLanguage = async (name: string, arabic: readonly string[]) => {
  const read = await built(name, {
    campaigns: [campaign('pre', 'pre')],
    answers: [...answersOf('pre', twelve), ...answersOf('pre', arabic, 'ar')],
  })
  return read(`select language, n, alpha is null, status from published.scale_reliability where scale_id = 'whole'`)
}

test('languages with enough answers each are told by themselves', async () => {
  expect(await byLanguage('more-arabic', twelve.slice(0, 5))).toEqual([
    [null, 17, false, 'low_reliability'],
    ['ar', 5, false, 'low_reliability'],
    ['he', 12, false, 'low_reliability'],
  ])
})

test.each([
  ['few', twelve.slice(0, 4), 16],
  // five, but with one who left an item out: α is of four
  ['incomplete', [...twelve.slice(0, 4), '553-'], 17],
])(
  'where one language has %s answers none is told by itself, for all together would tell of them',
  async (name, arabic, all) => {
    expect(await byLanguage(name, arabic)).toEqual([
      [null, all, false, 'low_reliability'],
      ['ar', null, true, 'suppressed'],
      ['he', null, true, 'suppressed'],
    ])
  },
)

test('an item: the ends of the scale among those who answered, how it goes with the rest, and why others gave no answer', async () => {
  const answers = answersOf('pre', [...twelve, '5--5', '5--5'])
  const refused = answers.findLast(({ itemId }) => itemId === 'e2')!
  refused.status = 'refused'
  const read = await built('items', { campaigns: [campaign('pre', 'pre')], answers })
  const complete = turned(twelve)
  const rows = await read(`select item_id, n, complete_count, floor_share, ceiling_share, blank_count, refused_count,
    dont_know_count, not_asked_count, is_reversed, alpha_without
    from published.item_analysis where scale_id = 'whole'`)
  const without = (item: number) => cronbachAlpha(complete.map((row) => row.toSpliced(item, 1)))!.alpha
  expect(rows).toEqual([
    ['e1', 14, 12, 2 / 14, 4 / 14, 0, 0, 0, 0, false, without(0)],
    ['e2', 12, 12, 2 / 12, 2 / 12, 1, 1, 0, 0, false, without(1)],
    ['i1', 12, 12, 1 / 12, 1 / 12, 2, 0, 0, 0, false, without(2)],
    ['i2', 14, 12, 3 / 14, 2 / 14, 0, 0, 0, 0, true, without(3)],
  ])
  const rests = await read(`select item_rest from published.item_analysis where scale_id = 'engagement'`)
  // of two items the rest is the other
  expect(rests[0]![0]).toBeCloseTo(rests[1]![0] as number, 12)
})

test('few answers leave nothing but what was asked', async () => {
  const read = await built('few', {
    campaigns: [campaign('pre', 'pre')],
    answers: answersOf('pre', twelve.slice(0, 4)),
  })
  expect(await read('select distinct n, alpha, omega, status from published.scale_reliability')).toEqual([
    [null, null, null, 'suppressed'],
  ])
  expect(
    await read(
      'select distinct n, item_rest, floor_share, ceiling_share, blank_count, status from published.item_analysis',
    ),
  ).toEqual([[null, null, null, null, null, 'suppressed']])
})

const before = ['2244', '2154', '3333', '4422', '1135', '2543', '3344']
const after = ['3333', '5511', '3333', '4331', '4422', '1255', '3443']
const coded = (campaignId: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    responseId: `${campaignId}-he-${String(at).padStart(3, '0')}`,
    whole: `code ${at}`,
    near: [`near ${at}`],
  }))
const mean = (letters: string) => turned([letters])[0]!.reduce((sum, each) => sum + each, 0) / 4

test('of the pairs, who moved by more than the scale’s error explains', async () => {
  const read = await built('paired', {
    campaigns: [campaign('pre', 'pre'), campaign('post', 'post')],
    answers: [...answersOf('pre', before), ...answersOf('post', after)],
    pairingCodes: [...coded('pre', 7), ...coded('post', 7)],
  })
  const alpha = cronbachAlpha(turned(before))!.alpha
  const pairs = before.map((each, at) => ({ before: mean(each), after: mean(after[at]!) }))
  const { threshold, rose, fell, unclear } = reliableChange(pairs, alpha)!
  expect([rose, fell, unclear].filter((each) => each > 0).length).toBeGreaterThan(1)
  expect(
    await read(`select reliability, reliable_threshold, improved_share, worsened_share, unchanged_share
      from published.questionnaire_change where scale_id = 'whole'`),
  ).toEqual([[alpha, expect.closeTo(threshold, 12), rose / 7, fell / 7, unclear / 7]])
  // the same people twice are not told as if they were others
  expect(
    await read(`select is_paired, before_n, before_mean, after_mean, difference, ci_low, p, effect_d
      from published.wave_comparison where scale_id = 'whole'`),
  ).toEqual([[true, 7, expect.any(Number), expect.any(Number), null, null, null, null]])
})

test('where nobody left a code the waves are compared as two groups of people, and said to be', async () => {
  const read = await built('unpaired', {
    campaigns: [campaign('pre', 'pre'), campaign('post', 'post')],
    answers: [...answersOf('pre', before), ...answersOf('post', after.slice(0, 6))],
  })
  const found = welch(before.map(mean), after.slice(0, 6).map(mean))!
  expect(
    await read(`select is_paired, before_n, after_n, difference, ci_low, ci_high, p, effect_d, status
      from published.wave_comparison where scale_id = 'whole'`),
  ).toEqual([
    [
      false,
      7,
      6,
      ...[found.difference, found.low, found.high, found.p, found.d].map((x) => expect.closeTo(x!, 12)),
      'observed',
    ],
  ])
})

test('waves are not compared where a campaign of few could be reckoned from them', async () => {
  const read = await built('few-in-wave', {
    campaigns: [campaign('pre', 'pre'), campaign('pre2', 'pre'), campaign('post', 'post')],
    answers: [...answersOf('pre', before), ...answersOf('pre2', before.slice(0, 3)), ...answersOf('post', after)],
  })
  expect(
    await read('select distinct before_n, before_mean, after_mean, difference, status from published.wave_comparison'),
  ).toEqual([[null, null, null, null, 'suppressed']])
})

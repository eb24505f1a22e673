import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import type { Answer, BuildInputs, Campaign, PairingCode, PairingElement } from '../src/inputs.ts'
import { query } from '../src/query.ts'
import { pairedChange } from '../src/statistics/paired-change.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-pairing-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function built(name: string, given: Partial<BuildInputs>) {
  const [warehouse, published] = ['warehouse', 'published'].map((file) => path.join(folder, `${name}-${file}.duckdb`))
  await build({
    inputs: inputs({ questionnaires: [smallQuestionnaire], ...given }),
    home: { warehouse: warehouse!, published: published! },
  })
  return {
    core: async (sql: string) => (await query(warehouse!, sql)).rows,
    published: async (sql: string) => (await query(published!, sql)).rows,
  }
}

const campaign = (campaignId: string, wave: string, parts: Partial<Campaign> = {}): Campaign => ({
  ...{ campaignId, questionnaireId: smallQuestionnaire.id, version: 1, authorityId: '3000', wave, schoolYear: 2024 },
  ...{ opensOn: wave === 'pre' ? '2023-10-01' : '2024-05-01', closesOn: null },
  ...parts,
})

/** A code as the store keeps it, but readable. */
const code = (responseId: string, elements: string): PairingCode => ({
  responseId,
  whole: elements,
  near: [...elements].map((_, at) => `${at} ${elements.slice(0, at)}_${elements.slice(at + 1)}`),
})

/** How alike the elements of a campaign's codes are. */
function elementsOf(campaignId: string, codes: readonly string[]): PairingElement[] {
  return [...(codes[0] ?? '')].map((_, at) => {
    const counts = new Map<string, number>()
    for (const each of codes) counts.set(each[at]!, (counts.get(each[at]!) ?? 0) + 1)
    return {
      campaignId,
      element: at + 1,
      pairCount: codes.length * (codes.length - 1),
      agreeingCount: [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0),
    }
  })
}

/** Responses written as `id code answers`. */
function wave(campaignId: string, lines: readonly string[]) {
  const rows = lines.map((line) => line.split(' ') as [id: string, elements: string, letters: string])
  const codes = rows.filter(([, elements]) => elements !== '-')
  return {
    answers: rows.flatMap(([id, , letters]) => response(id, campaignId, letters)),
    pairingCodes: codes.map(([id, elements]) => code(id, elements)),
    pairingElements: elementsOf(
      campaignId,
      codes.map(([, elements]) => elements),
    ),
  }
}

const join = (...waves: ReturnType<typeof wave>[]) => ({
  answers: waves.flatMap(({ answers }) => answers),
  pairingCodes: waves.flatMap(({ pairingCodes }) => pairingCodes),
  pairingElements: waves.flatMap(({ pairingElements }) => pairingElements),
})

test('codes are paired whole, then with one element that differs where that is unique, and never twice', async () => {
  const { core } = await built('rules', {
    campaigns: [campaign('pre', 'pre'), campaign('post', 'post')],
    ...join(
      wave('pre', [
        'b1 abcd 2222', // the same again
        'b2 efgh 2222', // one slip
        'b3 ijkl 2222', // twice in this wave
        'b4 ijkl 2222',
        'b5 mnop 2222', // near to two
        'b6 qrst 2222', // two slips
        'b7 - 2222', // no code
        'b8 aacd 2222', // near to one that is paired already
      ]),
      wave('post', [
        'a1 abcd 3333',
        'a2 efgx 3333',
        'a3 ijkl 3333',
        'a5 mnox 3333',
        'a6 mnxp 3333',
        'a7 qrxx 3333',
        'a8 - 3333',
      ]),
    ),
  })
  const pairs = await core('select before_response_id, after_response_id, how from core.pair order by 1')
  expect(pairs).toEqual([
    ['b1', 'a1', 'exact'],
    ['b2', 'a2', 'one_differs'],
  ])
  const [counts] = await core(`select before_n, after_n, before_code_count, after_code_count, paired_count,
    one_differs_count, ambiguous_count, paired_share, ambiguous_share from core.pairing`)
  expect(counts).toEqual([8, 7, 7, 6, 2, 1, 3, 2 / 7, 3 / 7])
})

test('waves are paired of one questionnaire, authority and programme, each with the latest before it', async () => {
  const { core } = await built('waves', {
    campaigns: [
      campaign('a', 'pre', { schoolYear: 2023, opensOn: '2022-10-01' }),
      campaign('b', 'pre'),
      campaign('b2', 'pre'),
      campaign('c', 'post'),
      campaign('d', 'post', { programmeId: 'physics' }),
      campaign('e', 'pre', { authorityId: '0031' }),
      campaign('f', '2024', { opensOn: '2024-01-01' }),
      campaign('g', '2025', { schoolYear: 2025, opensOn: '2025-01-01' }),
    ],
  })
  const pairs = await core(`select before.campaign_ids, after.campaign_ids from core.wave_pair as pair
    join core.wave as before on before.wave_id = pair.before_id
    join core.wave as after on after.wave_id = pair.after_id order by 2::varchar`)
  expect(pairs).toEqual([
    [['b', 'b2'], ['c']],
    [['f'], ['g']],
  ])
})

test('a change of few pairs is withheld, and of many where few are left over beside them', async () => {
  const people = (count: number, prefix: string, letters: string, from = 0) =>
    Array.from({ length: count }, (_, n) => `${prefix}${n} ${String.fromCharCode(97 + n + from).repeat(4)} ${letters}`)
  const status = async (name: string, before: string[], after: string[]) => {
    const { published } = await built(name, {
      campaigns: [campaign('pre', 'pre'), campaign('post', 'post')],
      ...join(wave('pre', before), wave('post', after)),
    })
    const rows = await published(`select n, round(change, 6), before_n, paired_count, status
      from published.questionnaire_change where scale_id = 'engagement'`)
    return rows[0]
  }
  const withheld = [null, null, null, null, 'suppressed']
  expect(await status('few', people(4, 'b', '2222'), people(4, 'a', '3322'))).toEqual(withheld)
  expect(await status('all', people(6, 'b', '2222'), people(6, 'a', '3322'))).toEqual([6, 1, 6, 6, 'observed'])
  expect(await status('one over', people(7, 'b', '2222'), people(6, 'a', '3322'))).toEqual(withheld)
  expect(await status('five over', people(10, 'b', '2222'), people(9, 'a', '3322', 3))).toEqual([
    ...[7, 1, 10, 7, 'observed'],
  ])
})

/** A small seeded generator. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const towns = 24
const effect = 0.4
const letters = 'abcdefghijkl'

/** One town's training: most come back, some are new, some forget an answer of their code; everybody's true change is drawn around the effect. */
function simulated(town: number) {
  const random = seeded(7000 + town)
  const around = () => random() + random() + random() - 1.5
  const draw = () => Array.from({ length: 4 }, () => letters[Math.floor(random() ** 1.4 * letters.length)]!).join('')
  const slip = (elements: string) =>
    [...elements].map((letter) => (random() < 0.05 ? letters[Math.floor(random() * letters.length)]! : letter)).join('')
  const scores = (level: number) =>
    Array.from({ length: 4 }, (_, at) => {
      const score = Math.min(5, Math.max(1, Math.round(level + around())))
      return at === 3 ? 6 - score : score
    }).join('')
  const people = Array.from({ length: 90 }, (_, n) => ({ n, elements: draw(), level: 3 + around() }))
  const line = (side: string, { n, elements, level }: (typeof people)[number]) =>
    `${side}-${town}-${n} ${elements} ${scores(level)}`
  const before = people.slice(0, 75).map((person) => line('b', person))
  const after = people
    .filter(({ n }) => n < 60 || n >= 75)
    .map((person) => line('a', { ...person, elements: slip(person.elements), level: person.level + effect }))
  return { before, after }
}

let simulation: Awaited<ReturnType<typeof built>>
beforeAll(async () => {
  const all = Array.from({ length: towns }, (_, town) => {
    const authorityId = String(1000 + town)
    const { before, after } = simulated(town)
    return {
      campaigns: [campaign(`pre${town}`, 'pre', { authorityId }), campaign(`post${town}`, 'post', { authorityId })],
      ...join(wave(`pre${town}`, before), wave(`post${town}`, after)),
    }
  })
  simulation = await built('simulation', {
    campaigns: all.flatMap(({ campaigns }) => campaigns),
    answers: all.flatMap(({ answers }): Answer[] => answers),
    pairingCodes: all.flatMap(({ pairingCodes }) => pairingCodes),
    pairingElements: all.flatMap(({ pairingElements }) => pairingElements),
  })
}, 60_000)

test('in simulated trainings most who came back are paired, and the wrong pairs are as many as estimated', async () => {
  const [[found, wrong]] = (await simulation.core(`select count(*),
    count(*) filter (split_part(before_response_id, '-', 3) <> split_part(after_response_id, '-', 3)) from core.pair`)) as [
    [number, number],
  ]
  const [[expected]] = (await simulation.core('select sum(expected_wrong_count) from core.pairing')) as [[number]]
  expect(found / (60 * towns)).toBeGreaterThan(0.9)
  expect(wrong).toBeGreaterThan(10)
  expect(Math.abs(expected - wrong)).toBeLessThan(3 * Math.sqrt(expected))
})

test('the known effect is inside the interval of its towns as often as it should be, in the middle of them all', async () => {
  const rows = (await simulation.published(`select change, ci_low, ci_high, effect_dz, p, wilcoxon_p
    from published.questionnaire_change where scale_id = 'whole'`)) as number[][]
  expect(rows).toHaveLength(towns)
  // rounding to whole steps and the ends of the scale take a little of the change
  const inside = rows.filter(([, low, high]) => low! <= effect && effect <= high!)
  expect(inside.length).toBeGreaterThanOrEqual(towns - 4)
  const mean = rows.reduce((sum, [change]) => sum + change!, 0) / towns
  expect(Math.abs(mean - effect)).toBeLessThan(0.05)
  expect(rows.every(([, , , dz, p, wilcoxon]) => dz! > 0 && p! < 0.05 && wilcoxon! < 0.05)).toBe(true)
})

test('the numbers of a change are those of its pairs', async () => {
  const scored = (await simulation.core(`select before.score, after.score from core.pair as pair
    join core.scale_score as before on before.response_id = pair.before_response_id and before.scale_id = 'whole'
    join core.scale_score as after on after.response_id = pair.after_response_id and after.scale_id = 'whole'
    where pair.after_id like '%/1003/%' order by before.score, after.score`)) as [number, number][]
  const change = pairedChange(scored.map(([before, after]) => ({ before, after })))!
  const [row] = await simulation.published(`select n, change, ci_low, ci_high, p, effect_dz, effect_dav
    from published.questionnaire_change where scale_id = 'whole' and authority_id = '1003'`)
  expect(row).toEqual([change.n, change.change, change.low, change.high, change.p, change.dz, change.dav])
})

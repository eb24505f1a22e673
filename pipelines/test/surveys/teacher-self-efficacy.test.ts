import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { columnLetters } from '../../src/book.ts'
import type { UnderstoodFile } from '../../src/understand.ts'
import { realData, type SurveyHome, surveyHome, surveysOfTests } from './import-survey.ts'

const file = path.join(realData, 'teacher-self-efficacy/gti-teachers.csv')
const present = existsSync(file)
if (!present) console.info(`${file} is not there: OECD's own scores are not compared with here.`)

/** OECD's column → the wave and the scale that it is; TA_GENSELFEFF* are scores of six other items, TQA16. */
const scores = [
  ['TA_SELFEFF', 'pre', 'self_efficacy'],
  ['TA_SELFEFF_CLASSMAN', 'pre', 'management'],
  ['TA_SELFEFF_INST', 'pre', 'instruction'],
  ['TA_SELFEFF_ENG', 'pre', 'engagement'],
  ['TB_SELFEFF', 'post', 'self_efficacy'],
  ['TB_SELFEFF_CLASSMAN', 'post', 'management'],
  ['TB_SELFEFF_INST', 'post', 'instruction'],
  ['TB_SELFEFF_ENG', 'post', 'engagement'],
] as const

interface Reference {
  before: Scale
  after: Scale
  change: Record<'n' | 'change' | 'low' | 'high' | 'p' | 'dz' | 'dav', number>
  wilcoxon: { p: number }
  reliable: { threshold: number; rose: number; fell: number }
}
interface Scale extends Record<'n' | 'alpha' | 'low' | 'high' | 'omega', number> {
  item_rest: number[]
  alpha_without: number[]
  floor: number[]
  ceiling: number[]
  answered: number[]
}
/** What R, with psych, finds in the very rows; made by the script beside the file. */
const reference: Reference = JSON.parse(
  readFileSync(
    path.resolve(import.meta.dirname, '../../../warehouse/test/reference/teacher-self-efficacy.json'),
    'utf8',
  ),
)
/** As far from what is expected as this, of its own size; the counts are exact. */
const near = (expected: number) => ({
  asymmetricMatch: (found: unknown) => Math.abs(Number(found) - expected) <= 1e-9 * Math.max(Math.abs(expected), 1e-3),
  toAsymmetricMatcher: () => `near ${expected}`,
})

if (present) {
  describe("OECD's teachers, before and after a unit", () => {
    const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true })
    /** OECD writes a missing score as an empty cell or as one of its codes. */
    const number = (text: string) => (['', '9998', '9999'].includes(text) ? null : Number(text))
    let home: SurveyHome
    let found: UnderstoodFile
    let query: (sql: string) => Promise<unknown[][]>
    beforeAll(async () => {
      home = surveyHome(await surveysOfTests())
      found = await home.understood(file, { year: 2018 })
      expect(found.problems).toEqual([])
      query = await home.built([found])
    }, 60_000)
    afterAll(() => home.remove())

    test('every column of theirs that begins so is compared', () => {
      const theirs = meta.fields!.filter((name) => /^T[AB]_SELFEFF/.test(name))
      expect(theirs.sort()).toEqual(scores.map(([column]) => column).sort())
    })

    test.each(scores)('%s is the score of %s %s, teacher by teacher', async (column, wave, scale) => {
      const rows = await query(`
        select split_part(response_id, ' ', 2)::integer as row, score
        from core.scale_score
        join core.campaign using (campaign_id)
        where scale_id = '${scale}' and wave = '${wave}'
        order by row`)
      const ours = new Map(rows as [number, number | null][])
      const differing = data.flatMap((teacher, at) => {
        const theirs = number(teacher[column]!)
        const own = ours.get(at + 2) ?? null
        const isSame = theirs === null || own === null ? theirs === own : Math.abs(theirs - own) <= 1e-6
        return isSame ? [] : [{ row: at + 2, theirs, own }]
      })
      expect(differing).toEqual([])
      expect(data.filter((teacher) => number(teacher[column]!) !== null).length).toBeGreaterThan(360)
    })

    test('before and after are paired by the teacher’s id, which is nowhere in what is staged', async () => {
      const answered = (teacher: Record<string, string>, question: string) =>
        [...'ABCDEFGHIJKL'].some((letter) => number(teacher[`${question}${letter}`]!) !== null)
      const both = data.filter((teacher) => answered(teacher, 'TQA11') && answered(teacher, 'TQB17')).length
      const rows = await query(`
        select count(*) from (
          select pairing_key from core.response
          group by pairing_key
          having count(*) = 2 and count(distinct wave) = 2
        )`)
      expect(rows).toEqual([[String(both)]])
      expect(both).toBe(365)
      expect(found.notes).toContainEqual({ code: 'SURVEY_PAIRED', values: { pairs: both } })
      const texts = await query(`
        select count(*) from raw.staged_answer
        where concat_ws(' ', columns(*)::varchar) similar to '.*\\d{5}-\\d{4}-\\d{4}.*'`)
      expect(texts).toEqual([['0']])
    })

    test("the change of those who answered both times is that of OECD's own scores", async () => {
      const before = data.map((teacher) => number(teacher.TA_SELFEFF!))
      const after = data.map((teacher) => number(teacher.TB_SELFEFF!))
      const moved = after.flatMap((score, at) => (score === null || before[at] == null ? [] : [score - before[at]]))
      const mean = moved.reduce((sum, each) => sum + each, 0) / moved.length
      const rows = (await query(`
        select n, change, ci_low, ci_high from core.scale_change where scale_id = 'self_efficacy'`)) as number[][]
      expect(rows).toHaveLength(1)
      const [[n, change, low, high]] = rows as [[number, number, number, number]]
      expect(Number(n)).toBe(moved.length)
      expect(change).toBeCloseTo(mean, 5)
      expect([low < mean, mean < high]).toEqual([true, true])
    })

    test.each([
      ['pre', reference.before],
      ['post', reference.after],
    ] as const)('reliability and items published of %s are what psych finds in the file', async (wave, expected) => {
      const scale = await query(`
        select complete_count, alpha, alpha_ci_low, alpha_ci_high, omega, status
        from published.scale_reliability
        where scale_id = 'self_efficacy' and wave = '${wave}' and language is null`)
      const { n, alpha, low, high, omega } = expected
      expect(scale).toEqual([[...[n, alpha, low, high, omega].map(near), 'observed']])
      const items = await query(`
        select n, item_rest, alpha_without, floor_share, ceiling_share
        from published.item_analysis
        where scale_id = 'self_efficacy' and wave = '${wave}'
        order by position`)
      const { answered, item_rest, alpha_without, floor, ceiling } = expected
      expect(items).toEqual(
        answered.map((count, at) =>
          [count, item_rest[at]!, alpha_without[at]!, floor[at]!, ceiling[at]!].map((each) => near(each)),
        ),
      )
    })

    test('the change published is what R finds in the file, by Student, by Wilcoxon and person by person', async () => {
      const rows = await query(`
        select n, change, ci_low, ci_high, p, effect_dz, effect_dav, wilcoxon_p, reliability, reliable_threshold,
          improved_share, worsened_share, status
        from published.questionnaire_change where scale_id = 'self_efficacy'`)
      const { n, change, low, high, p, dz, dav } = reference.change
      const { threshold, rose, fell } = reference.reliable
      const errors = [reference.before.alpha, threshold, rose / n, fell / n]
      expect(rows).toEqual([
        [...[n, change, low, high, p, dz, dav, reference.wilcoxon.p, ...errors].map(near), 'observed'],
      ])
    })

    test('an answer has the address of its cell, and 9998 and 9999 are blanks', async () => {
      const letters = columnLetters(meta.fields!.indexOf('TQA11C'))
      const rows = await query(`
        select row, cell, text, answer, status
        from raw.staged_answer where item_id = 'pose_questions' and wave = 'pre' order by row`)
      expect(rows).toEqual(
        data.flatMap((teacher, at) => {
          const text = teacher.TQA11C!
          const answer = { 1: 'not_at_all', 2: 'a_little', 3: 'much', 4: 'wholly' }[text] ?? null
          const row = [at + 2, `${letters}${at + 2}`, text, answer, answer ? 'observed' : 'blank']
          return rows.some(([each]) => each === at + 2) ? [row] : []
        }),
      )
      expect(rows).toHaveLength(369)
    })
  })
}

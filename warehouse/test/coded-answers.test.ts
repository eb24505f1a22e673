import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

let folder: string
let home: { published: string }
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-coded-'))
  home = { published: path.join(folder, 'published.duckdb') }
})
afterEach(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(home.published, sql)).rows

/** Stages one question of 2024, the codes of each coder as digits in the order of the answers; a dot is an answer not coded. */
async function coded(coders: Record<string, string>, quotations: string[] = []): Promise<void> {
  const codes = Object.entries(coders).flatMap(([coder, given]) =>
    [...given].flatMap((code, at) =>
      code === '.'
        ? []
        : [`What changed,what changed,answer${at},${coder},c,${at},A${at},given_code_value,2024,${code},observed`],
    ),
  )
  await stageCsv(
    folder,
    'codes',
    [
      'question_name,question_key,answer_pseudonym,coder_pseudonym,sheet,row,cell,field,year,value,status',
      ...codes,
    ].join('\n'),
  )
  const themes = ['courage', 'questions', 'time'].map(
    (theme, at) => `${theme},${theme},b,${at},A${at},theme_code_value,2024,${at + 1},observed`,
  )
  await stageCsv(
    folder,
    'codebook',
    ['theme_name,theme_key,sheet,row,cell,field,year,value,status', ...themes].join('\n'),
  )
  await stageCsv(
    folder,
    'quotations',
    [
      'quotation_name,quotation_key,question_name,question_key,may_quote,released_by,sheet,row,cell,field,year,value,status',
      ...quotations.map((each, at) => `${each},q,${at},A${at},given_code_value,2024,1,observed`),
    ].join('\n'),
  )
  const source = { vintageId: 'coded', sourceId: 'plan/coded-answers', replaces: 'plan/coded-answers', period: '2024' }
  await build({ inputs: inputs({ vintages: [vintage({ ...source, stagedFolder: folder })] }), home })
}

test('two coders: agreement beyond chance by both formulas, and each code counts half', async () => {
  await coded({ a: '111111222222', b: '111112222222' })
  // observed 11/12; by chance (6·5 + 6·7)/144 = 1/2; κ = (11/12 − 1/2)/(1/2) = 5/6
  // α = 1 − (24 − 1)·1/(11·13) = 1 − 23/143
  const [[n, coders, both, agreed, kappa, alpha]] = (await rows(
    'select answer_count, coder_count, both_count, agreed_share, kappa, alpha from published.answer_coding',
  )) as [number[]]
  expect([n, coders, both]).toEqual([12, 2, 12])
  expect(agreed).toBeCloseTo(11 / 12, 12)
  expect(kappa).toBeCloseTo(5 / 6, 12)
  expect(alpha).toBeCloseTo(1 - 23 / 143, 12)
  expect(await rows('select theme, round(share * 12, 9), n, status from published.answer_theme order by 1')).toEqual([
    ['courage', 5.5, 12, 'observed'],
    ['questions', 6.5, 12, 'observed'],
  ])
})

test('three coders have α alone; an answer one of them left out is counted by the others', async () => {
  await coded({ a: '1111122222', b: '1111122222', c: '11111222.2' })
  expect(await rows('select coder_count, kappa, alpha, answer_count from published.answer_coding')).toEqual([
    [3, null, 1, 10],
  ])
})

test('a theme of few answers is withheld, and with it the next smallest, which would tell it', async () => {
  await coded({ a: '11111111222333333' })
  expect(await rows('select code, round(share, 6), status from published.answer_theme order by 1')).toEqual([
    [1, 0.470588, 'observed'],
    [2, null, 'suppressed'],
    [3, null, 'suppressed'],
  ])
  expect(await rows('select advice_id, school_year, found_number, wanted_from from published.advice')).toEqual([
    ['one_coder', 2024, 1, 2],
  ])
})

test('so few answers that nothing is said of them', async () => {
  await coded({ a: '1122', b: '1122' })
  expect(await rows('select answer_count, both_count from published.answer_coding')).toEqual([[null, null]])
  expect(await rows('select distinct share, n, status from published.answer_theme')).toEqual([
    [null, null, 'suppressed'],
  ])
})

test('a quotation leaves only where a person has said so and signed', async () => {
  const quotation = (text: string, may: string, by: string) => `${text},${text},What changed,what changed,${may},${by}`
  await coded({ a: '11111', b: '11111' }, [
    quotation('released', 'released', 'coordinator'),
    quotation('released by nobody', 'released', ''),
    quotation('kept', 'kept', 'coordinator'),
    quotation('undecided', '', ''),
  ])
  expect(await rows('select quotation, released_by from published.quotation')).toEqual([['released', 'coordinator']])
})

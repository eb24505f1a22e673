import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { readIndicators } from '../src/indicators.ts'
import type { Campaign, Vintage } from '../src/inputs.ts'
import { query } from '../src/query.ts'
import { readStagedTables } from '../src/raw-files.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs, stageCsv, vintage } from './staging.ts'
import { tenMeetings } from './ten-meetings.ts'

/**
 * A directory is a test: `input/*.csv` is staged and built, `expected.csv` is all that is published of the indicator. One
 * without an input is of the partnership: it is built on the log of ten meetings, worked out by hand in `ten-meetings.md`.
 */
const cases = path.join(import.meta.dirname, 'cases')
const scratch = mkdtempSync(path.join(tmpdir(), 'madad-cases-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const cells = (line: string) =>
  [...line.matchAll(/(?<=^|,)(?:"([^"]*)"|([^,]*))(?=,|$)/g)].map((match) => match[1] ?? match[2]!)
const parse = (file: string): Record<string, string>[] => {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => Object.fromEntries(cells(header!).map((name, at) => [name, cells(line)[at] ?? ''])))
}
const optional = (file: string) => (existsSync(file) ? parse(file) : [])

const stagedTables = Object.entries(readStagedTables()).flatMap(([sourceId, tables]) =>
  Object.keys(tables).map((table) => ({ sourceId, table })),
)

async function buildCase(id: string) {
  const input = path.join(cases, id, 'input')
  const vintages: Vintage[] = []
  for (const { sourceId, table } of stagedTables) {
    const file = path.join(input, `${table}.csv`)
    const csv = existsSync(file)
      ? readFileSync(file, 'utf8')
      : existsSync(input)
        ? undefined
        : tenMeetings[sourceId]?.[table]
    if (csv === undefined) continue
    const stagedFolder = path.join(scratch, id, sourceId)
    await stageCsv(stagedFolder, table, csv)
    vintages.push(vintage({ vintageId: sourceId, sourceId, stagedFolder, replaces: sourceId }))
  }
  const campaigns = optional(path.join(input, 'campaigns.csv')).map(
    (row): Campaign => ({
      campaignId: row.campaign_id!,
      questionnaireId: 'teacher-stem-self-efficacy',
      version: 1,
      authorityId: row.authority_id!,
      wave: row.wave!,
      schoolYear: Number(row.school_year),
      opensOn: row.opens_on!,
      closesOn: row.closes_on || null,
    }),
  )
  const answers = optional(path.join(input, 'responses.csv')).flatMap((row) =>
    response(row.response_id!, row.campaign_id!, row.answers!),
  )
  const published = path.join(scratch, id, 'published.duckdb')
  await build({
    inputs: inputs({
      vintages: vintages.filter((each, at) => vintages.findIndex((one) => one.vintageId === each.vintageId) === at),
      questionnaires: [smallQuestionnaire],
      campaigns,
      answers,
    }),
    home: { published },
  })
  return published
}

test.each(readdirSync(cases).sort())('%s', async (id) => {
  const published = await buildCase(id)
  const expected = parse(path.join(cases, id, 'expected.csv'))
  const columns = Object.keys(expected[0]!)
  const { rows } = await query(
    published,
    `
    select ${columns.join(', ')} from published.indicator_value where indicator_id = '${id}'
    order by authority_id nulls first, institution_id nulls first, school_year,
      breakdown nulls first, breakdown_value nulls first`,
  )
  const found = rows.map((row) =>
    Object.fromEntries(row.map((cell, at) => [columns[at], cell === null ? '' : `${cell}`])),
  )
  const close = (text: string) => (/^-?\d+\.\d+(e-?\d+)?$/.test(text) ? Number(text).toFixed(9) : text)
  const rounded = (table: Record<string, string>[]) =>
    table.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, close(cell)])))
  expect(rounded(found)).toEqual(rounded(expected))
})

test('every indicator has its case, its file of numbers and its definition', () => {
  const ids = readIndicators().map((each) => each.id)
  expect(readdirSync(cases).sort()).toEqual(ids.sort())
})

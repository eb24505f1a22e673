import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-meetings-'))
const published = path.join(folder, 'published.duckdb')
afterAll(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(published, sql)).rows

/** Of each meeting of a body how many were invited, the first of its members; two of them stayed away. */
const bodies: Record<string, number[]> = { council: [10, 3, 8, 12], board: [7, 6], pair: [4, 4, 4] }
const meetings = Object.entries(bodies).flatMap(([body, invited]) =>
  invited.map((people, at) => ({ body, people, date: `2024-0${at + 1}-10` })),
)
const table = (keys: string, lines: string[]) =>
  [
    `${keys},row,cell,sheet,field,year,text,value,status`,
    ...lines.map((line, at) => {
      const [figure, ...before] = line.split(' ').toReversed()
      const [field, value] = figure!.split('=')
      return [...before.toReversed(), at + 2, `A${at + 2}`, 'log', field, 2024, value, value, 'observed'].join()
    }),
  ].join('\n')

beforeAll(async () => {
  const stagedFolder = path.join(folder, 'log')
  const stage = (name: string, keys: string, lines: string[]) => stageCsv(stagedFolder, name, table(keys, lines))
  await stage(
    'bodies',
    'body_name,body_key',
    Object.keys(bodies).map((body) => `${body} ${body} meetings_planned_count=4`),
  )
  await stage(
    'meetings',
    'body_name,body_key,meeting_date,meeting_state',
    meetings.map(({ body, date }) => `${body} ${body} ${date} held planned_start_clock=1020`),
  )
  await stage(
    'attendance',
    'body_name,body_key,meeting_date,member_pseudonym',
    meetings.flatMap(({ body, date, people }) =>
      Array.from(
        { length: people },
        (_, at) => `${body} ${body} ${date} ${body}${at} attended_count=${at < 2 ? 0 : 1}`,
      ),
    ),
  )
  await build({
    inputs: inputs({ vintages: [vintage({ sourceId: 'mechanism/meetings', stagedFolder })] }),
    home: { published },
  })
}, 60_000)

const meetingsOf = (body: string) =>
  rows(`select invited, attended, attended_share, guests, status from published.body_meeting
    where body_name = '${body}' order by meeting_date`)

test('of a body whose year is told, a small meeting takes the next smallest with it', async () => {
  expect(await meetingsOf('council')).toEqual([
    [10, 8, 0.8, 0, 'observed'],
    [null, null, null, null, 'suppressed'],
    [null, null, null, null, 'suppressed'],
    [12, 10, 10 / 12, 0, 'observed'],
  ])
  expect(
    await rows("select invitations, attendances, status from published.body_year where body_name = 'council'"),
  ).toEqual([[33, 25, 'observed']])
})

test('who is in all meetings of a body of four is withheld with its sum, and the next smallest body’s sum with it', async () => {
  expect(
    await rows(`select year.body_name, invitations, attendances, people_invited, numerator, denominator, value.status
      from published.body_year as year
      join published.indicator_value as value on value.breakdown_value = year.body_name
      where indicator_id = 'attendance_share' order by 1`),
  ).toEqual([
    ['board', null, null, 7, null, null, 'suppressed'],
    ['council', 33, 25, 12, 25, 33, 'observed'],
    ['pair', null, null, null, null, null, 'suppressed'],
  ])
  expect(
    await rows(`select denominator from published.indicator_value
      where indicator_id = 'attendance_share' and breakdown is null`),
  ).toEqual([[58]])
})

test('nor do that body’s meetings tell its sum', async () => {
  expect((await meetingsOf('board')).map(([invited]) => invited)).toEqual([7, null])
  expect((await meetingsOf('pair')).map(([invited]) => invited)).toEqual([null, null, null])
})

test('how many came back is withheld where few were there before, and with it what its year’s sum would tell it by', async () => {
  // eight of ten came in January, one of three in February, six of eight in March
  expect(
    await rows(`select previous, same_people, same_people_share from published.body_meeting
      where body_name = 'council' order by meeting_date`),
  ).toEqual([
    [null, null, null],
    [8, 1, 0.125],
    [null, null, null],
    [null, null, null],
  ])
  expect(await rows("select previous, same_people from published.body_year where body_name = 'council'")).toEqual([
    [15, 8],
  ])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'
import { tenMeetings } from './ten-meetings.ts'

// every number here is worked out by hand in ten-meetings.md
let folder: string
let published: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-ten-meetings-'))
  published = path.join(folder, 'published.duckdb')
  const vintages = Object.keys(tenMeetings).map((sourceId) =>
    vintage({ vintageId: sourceId, sourceId, stagedFolder: path.join(folder, sourceId), replaces: sourceId }),
  )
  for (const [sourceId, tables] of Object.entries(tenMeetings))
    for (const [table, csv] of Object.entries(tables)) await stageCsv(path.join(folder, sourceId), table, csv)
  await build({ inputs: inputs({ vintages }), home: { published } })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const close = (cell: unknown) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell)
const rows = async (sql: string) => (await query(published, sql)).rows.map((row) => row.map(close))

test('who came to each meeting, who came back, and what of the agenda was covered', async () => {
  const found = await rows(`
    select meeting_number, invited, attended, same_people, same_organisations, topics_planned, topics_covered,
      topics_carried_over, topics_added, late_minutes, overrun_minutes, status
    from published.body_meeting order by meeting_date`)
  expect(found).toEqual([
    [1, 5, 5, null, null, 3, 2, 1, 0, 10, 25, 'observed'],
    [2, 5, 4, 4, 1, 1, 1, 0, 1, 0, -10, 'observed'],
    // four were there the time before: too few to tell how many of them came back
    [3, 5, 4, null, null, null, null, null, null, null, null, 'observed'],
    [4, 6, 5, null, null, null, null, null, null, null, null, 'observed'],
    [null, null, null, null, null, null, null, null, null, null, null, 'not_applicable'],
    [5, 6, 4, 4, 1, null, null, null, null, null, null, 'observed'],
    [6, 6, 5, null, null, 2, 1, 0, 0, null, null, 'observed'],
    [7, 6, 3, 3, 0, null, null, null, null, null, null, 'observed'],
    [8, 6, 3, null, null, null, null, null, null, null, null, 'observed'],
    [9, 6, 4, null, null, null, null, null, null, null, null, 'observed'],
    [10, 6, 3, null, null, null, null, null, null, null, null, 'observed'],
  ])
})

test('a body over the year', async () => {
  const found = await rows(`
    select school_year, meetings_planned, meetings_held, meetings_cancelled, invitations, attendances, previous,
      same_people, same_organisations, people_invited, people_attended, steady_members, regulars_of, year_topics,
      year_topics_covered, initiatives_raised, initiatives_carried_on, initiatives_open, decisions, decisions_implemented,
      overrun_minutes_mean
    from published.body_year order by school_year`)
  expect(found).toEqual([
    [2023, 6, 5, 1, 27, 22, 18, 14, 3, 6, 6, 4, 6, 3, 3, 3, 1, 1, 2, 1, 7.5],
    [2024, 4, 5, 0, 30, 18, 19, 15, 1, 6, 5, 3, 6, 2, 1, 1, 1, 0, null, null, null],
  ])
})

test('how many of the founders still come', async () => {
  const found = await rows(
    'select meeting_number, at_risk, ended, still_coming_share from published.body_survival order by meeting_number',
  )
  expect(found).toEqual([
    [1, 5, 0, 1],
    [2, 5, 0, 1],
    [3, 5, 0, 1],
    [4, 5, 1, 0.8],
    [5, 4, 0, 0.8],
    [6, 4, 0, 0.8],
    [7, 4, 1, 0.6],
    [8, 3, 0, 0.6],
    [9, 3, 0, 0.6],
    [10, 2, 0, 0.6],
  ])
})

test('tasks by the next meeting, and how long half of them take', async () => {
  const found = await rows(`
    select school_year, raised, done, open, overdue, due_by_next, done_by_next, done_in_year, median_days
    from published.task_year where body_key = 'teachers' order by school_year`)
  expect(found).toEqual([
    [2023, 5, 4, 1, 1, 4, 2, 3, 77],
    [2024, 2, 1, 1, 0, 1, 1, 1, 40],
  ])
  expect(await rows('select * exclude (body_key, body_name) from published.task_year where body_key is null')).toEqual(
    await rows('select * exclude (body_key, body_name) from published.task_year where body_key is not null'),
  )
})

test('the steps of the first half year, each in its month, late or missed', async () => {
  expect(await rows('select path_step, first_month, state from published.body_path order by expected_month')).toEqual([
    ['trust', 1, 'in_time'],
    ['problem', 1, 'in_time'],
    ['present_state', 12, 'late'],
    ['strategies', null, 'missed'],
    ['decisions', null, 'missed'],
    ['action', null, 'missed'],
  ])
})

test('diversity of the invited and of those who came', async () => {
  const found = await rows(`
    select school_year, of_whom, people, kinds, diversity, evenness
    from published.body_diversity where attribute = 'sector' order by all`)
  expect(found).toEqual([
    [2023, 'attended', 6, 3, close(22 / 30), close(36 / 14 / 3)],
    [2023, 'invited', 6, 3, close(22 / 30), close(36 / 14 / 3)],
    [2024, 'attended', 5, 3, 0.7, close(25 / 11 / 3)],
    [2024, 'invited', 6, 3, close(22 / 30), close(36 / 14 / 3)],
  ])
})

test('partners: contacts of those planned, quarters met, the longest silence', async () => {
  const found = await rows(`
    select partner_name, school_year, contacts_aimed, contacts, meetings, quarters_due, quarters_met, longest_silence_days
    from published.partner_year order by all`)
  expect(found).toEqual([
    ['Club', 2023, 2, 1, 0, null, null, 364],
    ['Club', 2024, 2, 1, 0, null, null, 182],
    ['Fund', 2023, 4, 3, 2, 4, 2, 174],
    ['Fund', 2024, 4, 1, 1, 2, 1, 151],
  ])
})

test('the guide’s advice that the group departs from', async () => {
  const advice = await rows(`
    select advice_id, subject_name, school_year, found_number, wanted_from, wanted_to
    from published.advice order by advice_id`)
  expect(advice).toEqual([
    ['chair_should_be_expert', 'Teachers', null, null, null, null],
    ['chair_should_be_municipal', 'Teachers', null, null, null, null],
    ['chair_should_sit_on_steering', 'Teachers', null, null, null, null],
    ['strategic_partner_every_quarter', 'Fund', 2024, 1, 2, null],
    ['working_group_needs_two_chairs', 'Teachers', null, 1, 2, 2],
    ['working_group_too_small', 'Teachers', null, 6, 10, 20],
  ])
})

test('nobody’s key leaves: no published table has a column or a text of one', async () => {
  const columns = await rows('select distinct column_name from duckdb_columns()')
  expect(columns.flat().filter((name) => /pseudonym|member$/.test(String(name)))).toEqual([])
})

test('a number of the log says in which cells it stands', async () => {
  const found = await rows(`
    select sheet, field, cells, cell_count, text from published.value_source
    where indicator_id = 'attendance_share' and school_year = 2024 and breakdown is null`)
  expect(found).toEqual([['log', 'attended_count', 'F7:F11 F17:F21 F27:F31 F37:F41 F47:F51 F54:F58', 30, null]])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import type { BuildInputs, Vintage } from '../src/inputs.ts'
import { query } from '../src/query.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs, stageCsv, vintage } from './staging.ts'
import { tenMeetings } from './ten-meetings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-partnership-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Meeting = [body: string, date: string, came: string]
const yearOf = (date: string) => Number(date.slice(0, 4)) + (date.slice(5, 7) >= '09' ? 1 : 0)

/** A log: of each meeting a letter a person, `x` came, `o` did not. */
async function log(vintageId: string, signedOffAt: string, meetings: readonly Meeting[]): Promise<Vintage> {
  const stagedFolder = path.join(folder, vintageId)
  const end = 'row,cell,field,year,text,value,status'
  const held = meetings.map(
    ([body, date], at) =>
      `${body},${body},${date},held,${at + 2},D${at + 2},planned_start_clock,${yearOf(date)},,1020,observed`,
  )
  const lists = meetings.flatMap(([body, date, came]) =>
    [...came].map((mark, person) => [body, body, date, `p${person}`, yearOf(date), mark === 'x' ? 1 : 0] as const),
  )
  const attended = lists.map(
    ([body, key, date, person, year, is], at) =>
      `${body},${key},${date},${person},${at + 2},E${at + 2},attended_count,${year},,${is},observed`,
  )
  await stageCsv(stagedFolder, 'meetings', [`body_name,body_key,meeting_date,meeting_state,${end}`, ...held].join('\n'))
  await stageCsv(
    stagedFolder,
    'attendance',
    [`body_name,body_key,meeting_date,member_pseudonym,${end}`, ...attended].join('\n'),
  )
  return vintage({ vintageId, sourceId: 'mechanism/meetings', stagedFolder, replaces: vintageId, signedOffAt })
}

async function published(given: Partial<BuildInputs>) {
  const home = { published: path.join(folder, 'published.duckdb') }
  await build({ inputs: inputs(given), home })
  return async (sql: string) => (await query(home.published, sql)).rows
}

test('of each body and year the newest signed-off log counts, whole', async () => {
  const rows = await published({
    vintages: [
      await log('first', '2024-01-01T08:00:00Z', [
        ['steering', '2022-10-10', 'xxxxx'],
        ['steering', '2023-10-10', 'xxxxx'],
        ['steering', '2023-12-10', 'xxxxx'],
        ['teachers', '2023-11-01', 'xxxxx'],
      ]),
      await log('passed over', '2024-02-01T08:00:00Z', [['steering', '2023-10-10', 'ooooo']]),
      await log('newest', '2024-03-01T08:00:00Z', [['steering', '2023-10-10', 'xxxoo']]),
    ],
  })
  expect(
    await rows('select body_key, meeting_date, attended, vintage_id from published.body_meeting order by all'),
  ).toEqual([
    ['steering', '2022-10-10', 5, 'first'],
    ['steering', '2023-10-10', 3, 'newest'],
    ['teachers', '2023-11-01', 5, 'first'],
  ])
  expect(await rows('select vintage_id from published.vintage where is_in_force order by all')).toEqual([
    ['first'],
    ['newest'],
  ])
})

test('of a body of four nothing is told of who came, and it is not told by the rest either', async () => {
  const rows = await published({
    vintages: [
      await log('log', '2024-01-01T08:00:00Z', [
        ['few', '2023-10-10', 'xxoo'],
        ['many', '2023-10-11', 'xxxxxx'],
        ['others', '2023-10-12', 'xxxxxo'],
      ]),
    ],
  })
  expect(await rows('select body_key, invited, attended, status from published.body_meeting order by all')).toEqual([
    ['few', null, null, 'suppressed'],
    // its only meeting is its year, which is withheld below
    ['many', null, null, 'suppressed'],
    ['others', 6, 5, 'observed'],
  ])
  const shares = await rows(`
    select breakdown_value, denominator, status from published.indicator_value
    where indicator_id = 'attendance_share' order by breakdown_value nulls first`)
  expect(shares).toEqual([
    [null, 16, 'observed'],
    ['few', null, 'suppressed'],
    // with the total and one of the two, four would be what is left
    ['many', null, 'suppressed'],
    ['others', 6, 'observed'],
  ])
})

test('a meeting without a list tells nothing of who was missed', async () => {
  const rows = await published({
    vintages: [
      await log('log', '2024-01-01T08:00:00Z', [
        ['steering', '2023-10-10', 'xxxxx'],
        ['steering', '2023-12-10', ''],
        ['steering', '2024-02-10', 'xxxxo'],
      ]),
    ],
  })
  const found =
    'select meeting_number, attended, previous, same_people from published.body_meeting order by meeting_date'
  expect(await rows(found)).toEqual([
    [1, 5, null, null],
    [null, null, null, null],
    [2, 4, 5, 4],
  ])
})

test('what is felt stands beside what is counted, and disagrees where its interval lies a fifth away', async () => {
  const questionnaire = structuredClone(smallQuestionnaire)
  questionnaire.id = 'partnership-climate'
  questionnaire.scales[0]!.id = 'follow_through'
  for (const scale of questionnaire.scales.slice(1)) scale.part_of = 'follow_through'
  const campaign = (wave: string, schoolYear: number) => ({
    ...{ campaignId: wave, questionnaireId: questionnaire.id, version: 1, authorityId: '3000', wave, schoolYear },
    ...{ opensOn: '2023-01-01', closesOn: null },
  })
  const stagedFolder = path.join(folder, 'ten')
  for (const [table, csv] of Object.entries(tenMeetings['mechanism/meetings']!))
    await stageCsv(stagedFolder, table, csv)
  const rows = await published({
    vintages: [vintage({ vintageId: 'ten', sourceId: 'mechanism/meetings', stagedFolder, replaces: 'ten' })],
    questionnaires: [questionnaire],
    campaigns: [campaign('pre', 2023), campaign('post', 2024)],
    answers: [
      // 3 and 3.25 in turn of 1 to 5: about a half, as the log's two of four
      ...Array.from({ length: 6 }, (_, n) => response(`a${n}`, 'pre', n % 2 ? '3333' : '3343')).flat(),
      // 2 and 1.75 in turn, less than a quarter, where the log has one of one
      ...Array.from({ length: 6 }, (_, n) => response(`b${n}`, 'post', n % 2 ? '2224' : '2214')).flat(),
    ],
  })
  const found = await rows(`
    select school_year, n, round(felt, 3), counted, outcome, status
    from published.perception where scale_id = 'follow_through' order by school_year`)
  expect(found).toEqual([
    [2023, 6, 0.531, 0.5, 'agree', 'observed'],
    [2024, 6, 0.219, 1, 'felt_lower', 'observed'],
  ])
})

test('advice: who chairs, how many sit there, and which goal they serve', async () => {
  const head = 'body_name,body_key'
  const end = 'row,cell,field,year,text,value,status'
  const bodies = [
    ['Steering', 'steering_committee', ''],
    ['Good', 'working_group', 'g1'],
    ['Crowded', 'working_group', 'g2'],
    ['Also', 'working_group', 'g2'],
    ['Aimless', 'working_group', ''],
  ].map(
    ([name, kind, goal], at) =>
      `${name},${name!.toLowerCase()},${kind},${goal},${goal},${at + 2},D${at + 2},meetings_planned_count,2024,,4,observed`,
  )
  // so many members, the first of whom chair; the first is of the town and in the steering committee, the second an expert
  const groups: [name: string, members: number, chairs: number][] = [
    ['Steering', 1, 1],
    ['Good', 12, 2],
    ['Crowded', 21, 2],
    ['Also', 10, 2],
    ['Aimless', 10, 3],
  ]
  let row = 1
  const members = groups.flatMap(([name, count, chairs]) =>
    Array.from({ length: count }, (_, at) => {
      row++
      const person = at === 0 ? 'chair' : `${name}${at}`
      return (['chair_count', 'municipal_count', 'expert_count'] as const).map((field, n) => {
        const is = n === 0 ? at < chairs : n === 1 ? at === 0 : at === 1
        return `${name},${name.toLowerCase()},${person},2023-09-01,,${row},${'GHI'[n]}${row},${field},2024,,${Number(is)},observed`
      })
    }).flat(),
  )
  // who left before the year ended is no member any more
  members.push(`Good,good,gone,2023-09-01,2024-01-01,${row + 1},G${row + 1},chair_count,2024,,1,observed`)
  const stagedFolder = path.join(folder, 'advice')
  await stageCsv(stagedFolder, 'bodies', [`${head},body_kind,goal_name,goal_key,${end}`, ...bodies].join('\n'))
  await stageCsv(
    stagedFolder,
    'members',
    [`${head},member_pseudonym,member_from_date,member_until_date,${end}`, ...members].join('\n'),
  )
  const rows = await published({
    vintages: [vintage({ vintageId: 'log', sourceId: 'mechanism/meetings', stagedFolder, replaces: 'log' })],
  })
  expect(
    await rows(
      'select advice_id, subject_name, found, found_number, wanted_from, wanted_to from published.advice order by all',
    ),
  ).toEqual([
    ['goal_with_several_groups', 'g2', 'Also, Crowded', 2, 1, 1],
    ['working_group_needs_two_chairs', 'Aimless', null, 3, 2, 2],
    ['working_group_too_large', 'Crowded', null, 21, 10, 20],
    ['working_group_without_goal', 'Aimless', null, null, null, null],
  ])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-waves-'))
const published = path.join(folder, 'published.duckdb')
afterAll(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(published, sql)).rows

/** Campaigns and how many answered, all of them alike within one. */
const campaigns = [
  { campaignId: 'two-a', wave: 'pre', programmeId: 'a', count: 3, letters: '1115' },
  { campaignId: 'two-b', wave: 'pre', programmeId: 'b', count: 9, letters: '5551' },
  { campaignId: 'three-a', wave: 'post', programmeId: 'a', count: 3, letters: '1115' },
  { campaignId: 'three-b', wave: 'post', programmeId: 'b', count: 5, letters: '5551' },
  { campaignId: 'three-c', wave: 'post', programmeId: 'b', count: 8, letters: '5551' },
]

beforeAll(() =>
  build({
    inputs: inputs({
      questionnaires: [smallQuestionnaire],
      campaigns: campaigns.map(({ campaignId, wave, programmeId }) => ({
        ...{ campaignId, wave, programmeId, questionnaireId: smallQuestionnaire.id, version: 1, authorityId: '3000' },
        ...{ schoolYear: 2024, opensOn: wave === 'pre' ? '2023-10-01' : '2024-05-01', closesOn: null },
      })),
      answers: campaigns.flatMap(({ campaignId, count, letters }) =>
        Array.from({ length: count }, (_, at) => response(`${campaignId}${at}`, campaignId, letters)).flat(),
      ),
    }),
    home: { published },
  }),
)

test('beside a small campaign so many of its wave go that the mean of the wave does not tell it', async () => {
  expect(
    await rows(
      "select campaign_id, mean, n, status from published.questionnaire_scale where scale_id = 'whole' order by 1",
    ),
  ).toEqual([
    ['three-a', null, null, 'suppressed'],
    ['three-b', null, null, 'suppressed'],
    ['three-c', 5, 8, 'observed'],
    ['two-a', null, null, 'suppressed'],
    ['two-b', null, null, 'suppressed'],
  ])
  expect(
    await rows("select breakdown_value, value, n from published.indicator_value where breakdown = 'wave' order by 1"),
  ).toEqual([
    ['post', 4.25, 16],
    ['pre', 4, 12],
  ])
})

test('nor does the wave of another programme, compared with its later one', async () => {
  expect(
    await rows(
      "select programme_id, before_mean, after_mean, status from published.wave_comparison where scale_id = 'whole' order by 1",
    ),
  ).toEqual([
    ['a', null, null, 'suppressed'],
    ['b', null, null, 'suppressed'],
  ])
})

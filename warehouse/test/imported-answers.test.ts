import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import type { BuildInputs, Vintage } from '../src/inputs.ts'
import { query } from '../src/query.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs, stageAnswers, vintage } from './staging.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-imported-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const items = ['e1', 'e2', 'i1', 'i2']

/** Responses of a wave, one letter an item in order: 1–5, `-` for blank; the respondents are known as p1, p2, … */
const wave = (name: string, letters: string[], first = 2): string[] =>
  letters.flatMap((given, at) =>
    items.map((item, index) => {
      const letter = given[index]!
      const answer = letter === '-' ? ',blank' : `step_${letter},observed`
      return `${first + at} ${name},p${at + 1},${name},he,2024-01-15,${item},${answer},,${first + at},A${first + at},${letter}`
    }),
  )

/** A file of these waves, signed off on a day of 2024. */
async function file(id: string, day: string, waves: Record<string, string[]>, campaign = ''): Promise<Vintage> {
  const stagedFolder = path.join(folder, id)
  const answers = Object.entries(waves).flatMap(([name, letters]) => wave(name, letters))
  const head = 'response_key,pairing_key,wave,language,day,item_id,answer,status,sheet,row,cell,text'
  const campaigns = Object.keys(waves).map(
    (name) => `${name},${smallQuestionnaire.id},1,2024,${campaign},2024-01-15,2024-01-16`,
  )
  await stageAnswers(
    stagedFolder,
    [head, ...answers].join('\n'),
    ['wave,questionnaire_id,version,school_year,campaign,first_day,last_day', ...campaigns].join('\n'),
  )
  const period = `2024 ${Object.keys(waves).join('+')}${campaign}`
  const signedOffAt = `2024-${day}T08:00:00Z`
  return vintage({ vintageId: id, sourceId: 'surveys/results', stagedFolder, period, signedOffAt })
}

async function built(given: Partial<BuildInputs>) {
  const home = { warehouse: path.join(folder, 'warehouse.duckdb'), published: path.join(folder, 'published.duckdb') }
  const known = { questionnaires: [smallQuestionnaire], authorityId: '3000' }
  await build({ inputs: inputs({ ...known, ...given }), home })
  return {
    published: async (sql: string) => (await query(home.published, sql)).rows,
    known: async (sql: string) => (await query(home.warehouse, sql)).rows,
  }
}
const scales = `select wave, n, mean, authority_id from published.questionnaire_scale where scale_id = 'whole' order by wave`
const five = ['2224', '2224', '2224', '2224', '2224']

test('answers from elsewhere are scored and published as those collected here, under the home’s authority', async () => {
  const { published } = await built({ vintages: [await file('a', '02-01', { pre: [...five, '55--'] })] })
  expect(await published(scales)).toEqual([['pre', 5, 2, '3000']])
  expect(
    await published(
      "select authority_id, school_year, breakdown_value, value, n, vintage_id from published.indicator_value where breakdown = 'wave'",
    ),
  ).toEqual([['3000', 2024, 'pre', 2, 5, 'a']])
  expect(await published("select vintage_id, cell_count from published.value_source where breakdown = 'wave'")).toEqual(
    [['a', 5]],
  )
})

test('fewer answers than may be shown are withheld, wherever they came from', async () => {
  const { published } = await built({ vintages: [await file('a', '02-01', { pre: five.slice(1) })] })
  expect(await published('select distinct n, mean, status from published.questionnaire_scale')).toEqual([
    [null, null, 'suppressed'],
  ])
})

test('a file of one wave takes the place of that wave alone; a collection called otherwise stands beside it', async () => {
  const both = await file('a', '02-01', { pre: five, post: five })
  const after = await file('b', '03-01', { post: [...five, '4442'] })
  const other = await file('c', '03-02', { post: five }, 'robotics')
  const { known } = await built({ vintages: [both, after, other] })
  expect(
    await known(
      'select wave, vintage_id, count(*) from core.response join core.campaign using (campaign_id, wave) group by all order by all',
    ),
  ).toEqual([
    ['post', 'b', 6],
    ['post', 'c', 5],
    ['pre', 'a', 5],
  ])
})

test('collected and imported answers to one questionnaire stand side by side', async () => {
  const campaign = {
    ...{ campaignId: 'here', questionnaireId: smallQuestionnaire.id, version: 1, authorityId: '3000', wave: 'pre' },
    ...{ schoolYear: 2024, opensOn: '2023-09-01', closesOn: null },
  }
  const answers = five.flatMap((letters, at) => response(`r${at}`, 'here', letters))
  const { published } = await built({
    vintages: [await file('a', '02-01', { post: five })],
    campaigns: [campaign],
    answers,
  })
  expect((await published(scales)).map(([each]) => each)).toEqual(['post', 'pre'])
  expect(await published("select vintage_id from published.indicator_value where breakdown_value = 'pre'")).toEqual([
    [null],
  ])
})

test('a respondent has one key before and after, and neither key nor answer leaves', async () => {
  const { known, published } = await built({ vintages: [await file('a', '02-01', { pre: five, post: five })] })
  expect(
    await known(
      'select count(*) from (select pairing_key from core.response group by 1 having count(distinct wave) = 2)',
    ),
  ).toEqual([[5]])
  const columns = await published(
    "select column_name from information_schema.columns where table_catalog = 'published'",
  )
  expect(columns.flat().filter((name) => /pairing|response|^answer(_id|_key)?$/.test(String(name)))).toEqual([])
})

test('respondents a file knows are paired, and no chance pairs are told where no code says how alike people are', async () => {
  const after = five.map((letters) => letters.replaceAll('2', '3'))
  const { published } = await built({ vintages: [await file('a', '02-01', { pre: five, post: after })] })
  expect(
    await published(`select n, change, paired_count, one_differs_count, expected_wrong_count
      from published.questionnaire_change where scale_id = 'engagement'`),
  ).toEqual([[5, 1, 5, 0, null]])
})

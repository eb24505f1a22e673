import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { choices, example, exampleQuestionnaire, words } from '@madad/questionnaires/example'
import { readQuestionnaires } from '@madad/questionnaires/read'
import Papa from 'papaparse'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ownSources } from '../../src/source.ts'
import { parseSurveySource, readSurveySources } from '../../src/surveys/survey-source.ts'
import type { Asked, UnderstoodFile } from '../../src/understand.ts'
import { realData, type SurveyHome, surveyHome } from './import-survey.ts'

const folder = path.join(realData, 'survey-exports')
const present = existsSync(folder)
if (!present) console.info(`${folder} is not there: real exports of survey tools are not read here.`)

type Rows = readonly (readonly string[])[]
type Items = Parameters<typeof exampleQuestionnaire>[0]
interface Case {
  file: string
  /** what becomes of it, in words that a person would agree with */
  becomes: string
  /** the code it is refused with, whatever questionnaires there are */
  refused?: string
  /** a questionnaire that asks what the file's asked; its texts are taken from the file's own headers and cells */
  asks?: (rows: Rows) => Items
  /** how the file prints it, where its headers do not say it */
  form?: string
  asked?: Asked
  /** by item, how many answers must be observed */
  observed?: (rows: Rows) => Record<string, number>
  warned?: string[]
}

/** An export as any reader of CSV gives it, header rows and all. */
const rowsOf = (file: string): Rows =>
  Papa.parse<string[]>(
    readFileSync(path.join(folder, file), 'utf8')
      .replace(/[\ufeff\ufffd]/g, '')
      .trim(),
    {
      delimiter: ',',
    },
  ).data
const column = (rows: Rows, index: number): string[] => rows.map((row) => (row[index] ?? '').trim())
const filled = (rows: Rows, ...indexes: number[]): number =>
  rows.filter((row) => indexes.some((index) => !['', '-'].includes((row[index] ?? '').trim()))).length
const from = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at)
const idOf = (text: string, at: number): string =>
  `${text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 20)}_${at}`
const choicesOf = (texts: readonly string[]) =>
  [...new Set(texts.map((text) => text.trim()))]
    .filter((text) => text !== '' && text !== '-')
    .map((text, at) => ({ id: idOf(text, at), label: words(text) }))
/** A question with one of the answers that stand in its column. */
const oneOf = (rows: Rows, headers: number, index: number) =>
  example('single_choice', `q${index}`, {
    text: words(rows[0]![index]!),
    choices: choicesOf([...column(rows.slice(headers), index), 'another']),
  })

const cases: readonly Case[] = [
  {
    file: 'qualtrics/qualtRics_sample_3header.csv',
    becomes: 'taken: three header rows, numbers for a choice, a text; whose address it came from is dropped',
    asks: () => [
      example('single_choice', 'kind', { choices: choices('first', 'second') }),
      example('text', 'note', { length: 'short' }),
    ],
    form: 'columns: [{ header: Q1, item: kind }, { header: Q2, item: note }]\nlabels: [{ text: 1, option: first }, { text: 2, option: second }]',
    observed: () => ({ kind: 1, note: 1 }),
  },
  {
    file: 'surveymonkey/538_StarWars.csv',
    becomes:
      'taken: choices in a column each, a ranking by the choices’ places, a table of statements, an answer for "unfamiliar"; two rankings left half-way count as blank',
    asks: (rows) => [
      oneOf(rows, 2, 1),
      example('multiple_choice', 'seen', {
        text: words(rows[0]![3]!),
        choices: choicesOf(from(3, 8).map((at) => rows[1]![at]!)),
      }),
      example('ranking', 'best', {
        text: words(rows[0]![9]!),
        choices: choicesOf(from(9, 14).map((at) => rows[1]![at]!)),
      }),
      example('matrix', 'views', {
        text: words(rows[0]![15]!),
        rows_are: 'single_choice',
        choices: choicesOf(
          from(15, 28)
            .flatMap((at) => column(rows.slice(2), at))
            .filter((text) => !/N\/A/.test(text)),
        ),
        rows: from(15, 28).map((at) => ({ id: `view${at}`, text: words(rows[1]![at]!) })),
      }),
      ...from(29, 37).map((at) => oneOf(rows, 2, at)),
    ],
    form: 'missing: [{ text: Unfamiliar (N/A), is: dont_know }]',
    asked: { year: 2014 },
    observed: (rows) => ({
      ...{ q1: filled(rows, 1), seen: filled(rows, ...from(3, 8)), best: filled(rows, ...from(9, 14)) - 2 },
      view15: column(rows, 15).filter((text) => text !== '' && !/N\/A/.test(text)).length,
      ...{ q29: filled(rows, 29), q31: filled(rows, 31), q37: filled(rows, 37) },
    }),
    // two bytes of a header are of no encoding that the rest would show
    warned: ['ENCODING_DOUBTFUL', 'ANSWER_RANKING_INCOMPLETE', 'ANSWER_RANKING_INCOMPLETE'],
  },
  {
    file: 'surveymonkey/538_steak-risk-survey.csv',
    becomes: 'taken: a question with line breaks in it, and answers of one choice',
    asks: (rows) => from(1, 14).map((at) => oneOf(rows, 2, at)),
    asked: { year: 2014 },
    observed: (rows) => Object.fromEntries(from(1, 14).map((at) => [`q${at}`, filled(rows, at)])),
  },
  {
    file: 'surveymonkey/538_weather-check.csv',
    becomes: 'taken: its second header row was edited away, a dash is no answer, and who would not tell is told apart',
    asks: (rows) => [
      oneOf(rows, 1, 1),
      oneOf(rows, 1, 2),
      example('text', 'which', { text: words(rows[0]![3]!), length: 'short' }),
      ...from(4, 6).map((at) => oneOf(rows, 1, at)),
      example('single_choice', 'q7', {
        text: words(rows[0]![7]!),
        choices: choicesOf(column(rows.slice(1), 7).filter((text) => !/^Prefer/.test(text))),
      }),
      oneOf(rows, 1, 8),
    ],
    form: 'missing: [{ text: "-", is: blank }]',
    asked: { year: 2015 },
    observed: (rows) => ({
      ...Object.fromEntries([1, 2, 4, 5, 6, 8].map((at) => [`q${at}`, filled(rows, at)])),
      which: filled(rows, 3),
      q7: column(rows, 7).filter((text) => !/^(-|Prefer.*|)$/.test(text)).length,
    }),
  },
  {
    file: 'limesurvey/survey_998192_R_data_file.csv',
    becomes: 'taken: full texts for headers; the responses that were sent count, those only begun do not',
    asks: (rows) => [
      example('single_choice', 'agree', { choices: choices('yes', 'no') }),
      example('number', 'age', { text: words(rows[0]![11]!), form: 'integer', low: 0, high: 120, step: 1 }),
      example('multiple_choice', 'schools', {
        text: words(rows[0]![12]!.replace(/\s*\[[^[]*$/, '')),
        choices: choicesOf(from(12, 15).map((at) => /\[([^[]*)\]$/.exec(rows[0]![at]!)![1]!)),
      }),
      ...from(43, 45).map((at) => example('number', `pets${at}`, { text: words(rows[0]![at]!), form: 'integer' })),
      example('ranking', 'films', {
        text: words(rows[0]![46]!.replace(/\s*\[Rank 1\]$/, '')),
        choices: choices(...from(46, 50).map((at) => rows[1]![at]!)),
      }),
      example('text', 'mood', { text: words(rows[0]![20]!), length: 'long' }),
    ],
    form: 'columns: [{ header: do you agree, item: agree }]\nlabels: [{ text: 1, option: yes, items: [agree] }]',
    observed: (rows) => {
      const sent = filled(rows, 1)
      return { agree: sent, pets43: sent, pets44: sent, pets45: sent, films: sent }
    },
  },
  {
    file: 'limesurvey/survey_998192_R_syntax_file.R',
    becomes: 'refused: a program for another software, no table of any source',
    refused: 'SOURCE_NOT_RECOGNISED',
  },
  {
    file: 'odk/ruODK_fq_zip_data.csv',
    becomes: 'taken: one submission, its device and the person who sent it dropped',
    asks: () => [
      example('single_choice', 'morphological_type', { choices: choices('flat', 'slope') }),
      example('text', 'area', { length: 'short' }),
    ],
    form: 'columns: [{ header: location_area_name, item: area }]',
    observed: () => ({ morphological_type: 1, area: 1 }),
  },
  {
    file: 'redcap/checkboxes-1_data.csv',
    becomes: 'taken: choices as columns of 0 and 1; the record with none marked is no response',
    asks: () => [
      example('multiple_choice', 'check_one', { choices: choices('1', '2', '3', '4') }),
      example('multiple_choice', 'check_two', { choices: choices('a', 'b', 'c', 'd', 'e') }),
    ],
    asked: { year: 2024 },
    observed: () => ({ check_one: 2, check_two: 2 }),
  },
  {
    file: 'redcap/checkboxes-1_dictionary.csv',
    becomes: 'refused: it describes a form, there are no answers in it',
    refused: 'SURVEY_NOT_RESULTS',
  },
  {
    file: 'redcap/decimal-comma_data.csv',
    becomes: 'taken: decimal commas and decimal points, and the names dropped',
    asks: () =>
      ['height', 'weight', 'bmi'].map((id) =>
        example('number', id, { form: 'decimal', low: 0, high: 500, step: 0.01 }),
      ),
    asked: { year: 2024 },
    observed: () => ({ height: 4, weight: 4, bmi: 4 }),
  },
  {
    file: 'redcap/survey_data.csv',
    becomes: 'refused: both records were opened and neither has an answer to these questions',
    refused: 'SURVEY_NO_RESPONSES',
    asks: () => from(1, 4).map((at) => example('single_choice', `pmq${at}`, { choices: choices('0', '1', '2', '3') })),
    asked: { year: 2018 },
  },
  {
    file: 'redcap/survey_dictionary.csv',
    becomes: 'refused: it describes a form, there are no answers in it',
    refused: 'SURVEY_NOT_RESULTS',
  },
]

async function observedIn({ stagedFolder }: UnderstoodFile): Promise<Record<string, number>> {
  const instance = await DuckDBInstance.create(':memory:')
  try {
    const connection = await instance.connect()
    const found = await connection.runAndReadAll(
      `select item_id, count(*) from '${path.join(stagedFolder!, 'answers.parquet')}' where status = 'observed' group by 1`,
    )
    return Object.fromEntries(found.getRows().map(([item, count]) => [String(item), Number(count)]))
  } finally {
    instance.closeSync()
  }
}

if (present) {
  describe('real exports of survey tools', () => {
    vi.setConfig({ testTimeout: 60_000 })
    let home: SurveyHome | undefined
    afterEach(() => home?.remove())
    const shipped = readSurveySources([ownSources])

    test('every file there is has its place in the table', () => {
      const files = globSync('*/*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'))
      expect(cases.map(({ file }) => file).sort()).toEqual(files.sort())
    })

    test.each(cases)('$file is $becomes', async ({ file, refused, asks, form, asked, observed, warned = [] }) => {
      const rows = rowsOf(file)
      const questionnaire = exampleQuestionnaire(asks?.(rows) ?? [example('number', 'age', { form: 'integer' })])
      const head = `id: test/form\ntitle: { he: א, ar: أ, en: A }\nquestionnaire: example`
      const sources = form ? [...shipped, parseSurveySource(`${head}\n${form}`, 'survey.yml')] : shipped
      home = surveyHome({ questionnaires: [questionnaire], sources })
      const found = await home.understood(path.join(folder, file), asked)
      const codes = found.problems.map(({ code }) => code)
      if (refused) expect(codes).toEqual([refused])
      else {
        expect(found.problems.filter(({ severity }) => severity !== 'warn')).toEqual([])
        expect(codes).toEqual(warned)
        const headers = file.startsWith('surveymonkey') && !file.includes('weather') ? 2 : 1
        expect(await observedIn(found)).toMatchObject(observed!(rows.slice(headers)))
      }
    })

    test('with the questionnaires that ship alone, each is refused with the tool that made it, and nothing is staged', async () => {
      const { questionnaires } = await readQuestionnaires()
      home = surveyHome({ questionnaires, sources: shipped })
      const tools = new Map<string, unknown>()
      for (const { file } of cases) {
        const { problems, stagedFolder } = await home.understood(path.join(folder, file))
        expect(stagedFolder).toBeUndefined()
        tools.set(file, problems[0]!.values?.tool ?? problems[0]!.code)
      }
      expect([...new Set(tools.values())].sort()).toEqual(
        [
          'LimeSurvey',
          'ODK',
          'Qualtrics',
          'REDCap',
          'SOURCE_NOT_RECOGNISED',
          'SURVEY_NOT_RESULTS',
          'SurveyMonkey',
        ].sort(),
      )
    })
  })
}

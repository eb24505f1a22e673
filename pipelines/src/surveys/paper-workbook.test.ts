import { type Language, languages } from '@madad/language/language'
import { choices, example, exampleQuestionnaire, words } from '@madad/questionnaires/example'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { usualLimits } from '../limits.ts'
import { readFile } from '../read-file.ts'
import { ownSources } from '../source.ts'
import { knownSurveys } from './known-surveys.ts'
import { type PaperRequest, paperWorkbook } from './paper-workbook.ts'
import { readSurvey } from './read-survey.ts'
import { readSurveySources } from './survey-source.ts'

const each = (he: string, ar: string, en: string) => ({ he, ar, en })
/** One item of every type, its words different in every language. */
const questionnaire = exampleQuestionnaire(
  [
    example('agreement', 'agree', {
      text: each('מסכים?', 'موافق؟', 'Agreed?'),
      steps: 'much',
      dont_know: true,
      refuse: true,
    }),
    example('matrix', 'views', {
      text: each('דעות', 'آراء', 'Views'),
      ...{ rows_are: 'frequency', steps: 'much' },
      rows: [
        { id: 'view_a', text: each('א', 'أ', 'A') },
        { id: 'view_b', text: each('ב', 'ب', 'B') },
      ],
    }),
    example('single_choice', 'role', {
      choices: [
        { id: 'teacher', label: each('מורה, רכז/ת', 'معلم، مركّز', 'Teacher, co-ordinator') },
        { id: 'head', label: each('מנהל/ת', 'مدير', 'Head') },
      ],
    }),
    example('multiple_choice', 'check', { choices: choices('one', 'two', 'three') }),
    // its id is what the item above and its first choice are called together
    example('number', 'check_one', { form: 'integer', low: 0, high: 40, step: 1 }),
    example('ranking', 'best', { choices: choices('north', 'south', 'east') }),
    example('number', 'share', { form: 'decimal', low: 0, high: 1, step: 0.01 }),
    example('text', 'words', { length: 'long' }),
    example('institution', 'school'),
    example('pairing_code', 'code', {
      elements: [
        { id: 'letter', form: 'letter', text: words('Letter') },
        { id: 'day', form: 'day', text: words('Day') },
        { id: 'digits', form: 'digits', digits: 2, text: words('Digits') },
      ],
    }),
  ],
  {
    steps: {
      much: [
        { id: 'little', score: 1, label: each('מעט', 'قليلًا', 'Little') },
        { id: 'much', score: 2, label: each('הרבה', 'كثيرًا', 'Much') },
      ],
    },
    waves: ['pre', 'post'],
  },
)
const known = knownSurveys({ questionnaires: [questionnaire], sources: readSurveySources([ownSources]) })

/** Types one form by the header's words, as a person would, and reads the saved workbook back. */
async function typed(
  language: Language,
  cells: Record<string, string | number | Date>,
  made: Omit<PaperRequest, 'language'> = { wave: 'post', schoolYear: 2024 },
) {
  const workbook = new ExcelJS.Workbook()
  const bytes = await paperWorkbook(questionnaire, { language, ...made })
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  const sheet = workbook.worksheets[0]!
  const ids = (sheet.getRow(1).values as string[]).map((id) => id ?? '')
  for (const [id, value] of Object.entries(cells)) sheet.getRow(3).getCell(ids.indexOf(id)).value = value
  const saved = Buffer.from(await workbook.xlsx.writeBuffer())
  const read = await readFile(saved, 'forms.xlsx', usualLimits)
  if ('problem' in read) throw new Error(read.problem.code)
  return readSurvey('forms.xlsx', read.book, known, {}, Buffer.alloc(32, 7))!
}

test.each(languages)('a form typed in %s is read back whole', async (language) => {
  const label = { he: 'הרבה', ar: 'كثيرًا', en: 'Much' }[language]
  const role = { he: 'מורה, רכז/ת', ar: 'معلم، مركّز', en: 'Teacher, co-ordinator' }[language]
  const cells = {
    ...{ agree: label, view_a: label, role, 'check [one]': '✓', 'check [three]': '✓', check_one: 7 },
    ...{
      'best [1]': 'east',
      'best [2]': 'north',
      'best [3]': 'south',
      share: 0.25,
      words: 'שורה\nועוד שורה',
      school: '012345',
    },
    ...{ 'code [letter]': 'ש', 'code [day]': '7', 'code [digits]': '05' },
  }
  const { survey, problems } = await typed(language, cells)
  expect(problems).toEqual([])
  expect(survey!.campaigns).toMatchObject([{ wave: 'post', schoolYear: 2024, responses: 1 }])
  const [response] = survey!.responses
  expect(Object.fromEntries(response!.answers.map(({ itemId, answer }) => [itemId, answer]))).toEqual({
    ...{ agree: 'much', view_a: 'much', view_b: null, role: 'teacher', check: 'one three', check_one: '7' },
    ...{ best: 'east north south', share: '0.25', words: 'שורה\nועוד שורה', school: '012345' },
  })
  expect(response!.pairingKey).toMatch(/^[0-9a-f]{64}$/)
  expect(response!.language).toBe(language)
})

test.each([
  ['he', 'לא יודע/ת', 'מעדיף/ה לא לענות'],
  ['ar', 'لا أعرف', 'أفضّل عدم الإجابة'],
  ['en', 'I do not know', 'I would rather not answer'],
] as const)(
  'what may be said instead of an answer is in the list of %s, and is read',
  async (language, dontKnow, refused) => {
    const statusOf = async (text: string) =>
      (await typed(language, { agree: text })).survey!.responses[0]!.answers.find(({ itemId }) => itemId === 'agree')!
        .status
    expect(await statusOf(dontKnow)).toBe('dont_know')
    expect(await statusOf(refused)).toBe('refused')
  },
)

test('the sheet runs from right to left in Hebrew, its first row is hidden, and each answer has its list', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await paperWorkbook(questionnaire, { language: 'he' })) as unknown as ExcelJS.Buffer)
  const [sheet, lists] = workbook.worksheets
  expect(sheet!.views[0]!.rightToLeft).toBe(true)
  expect(sheet!.getRow(1).hidden).toBe(true)
  expect(sheet!.getCell('A1').value).toBe('madad:example:v1::')
  expect(sheet!.getCell('C2').value).toBe('מסכים?')
  const list = sheet!.getCell('C3').dataValidation
  expect(list).toMatchObject({ type: 'list', formulae: ["'רשימות'!$A$1:$A$4"] })
  expect(sheet!.getCell('C1002').dataValidation).toEqual(list)
  expect([1, 2, 3, 4].map((row) => lists!.getCell(`A${row}`).value)).toEqual([
    'מעט',
    'הרבה',
    'לא יודע/ת',
    'מעדיף/ה לא לענות',
  ])
})

test('where a workbook is made for no wave or year, the forms’ days tell the year and the wave is asked', async () => {
  const dated = await typed('he', { agree: 'הרבה', '': new Date('2023-11-05T00:00:00Z') }, {})
  expect(dated.problems.map(({ code }) => code)).toEqual(['SURVEY_WAVE_ASKED'])
  const undated = await typed('he', { agree: 'הרבה' }, { wave: 'pre' })
  expect(undated.problems.map(({ code }) => code)).toEqual(['YEAR_ASKED'])
})

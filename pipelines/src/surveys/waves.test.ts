import { expect, test } from 'vitest'
import { answersOf, codesOf, noteOf, readExampleCsv } from './example-survey.ts'

const line = 'agree,agree,agree,primary,maths,3,'
const head = 'start_work,explain_again,keep_order,stage,subjects,years,remarks'
const wavesOf = (csv: string, given = {}) => {
  const read = readExampleCsv(csv, { year: 2024, ...given })
  return { read, waves: read.survey!.responses.map(({ wave }) => wave) }
}

test.each([
  [
    'names before and after',
    'pre_start_work,pre_explain_again,pre_keep_order,post_start_work,post_explain_again,post_keep_order',
  ],
  [
    'names behind',
    'start_work_before,explain_again_before,keep_order_before,start_work_after,explain_again_after,keep_order_after',
  ],
  [
    'words in front of the questions',
    'לפני: ביכולתי להביא את כל הכיתה לעבוד.,לפני: ביכולתי להסביר שוב בדרך אחרת.,לפני: ביכולתי לשמור על הסדר במעבדה.,אחרי: ביכולתי להביא את כל הכיתה לעבוד.,אחרי: ביכולתי להסביר שוב בדרך אחרת.,אחרי: ביכולתי לשמור על הסדר במעבדה.',
  ],
  [
    'words in brackets behind them',
    'ביכולתי להביא את כל הכיתה לעבוד [לפני ההכשרה],ביכולתי להסביר שוב בדרך אחרת [לפני ההכשרה],ביכולתי לשמור על הסדר במעבדה [לפני ההכשרה],ביכולתי להביא את כל הכיתה לעבוד [לאחר ההכשרה],ביכולתי להסביר שוב בדרך אחרת [לאחר ההכשרה],ביכולתי לשמור על הסדר במעבדה [לאחר ההכשרה]',
  ],
  [
    'a row of waves over the questions',
    'before,,,after,,\nstart_work,explain_again,keep_order,start_work,explain_again,keep_order',
  ],
])('one wide file has two waves: %s', (_, header) => {
  const { read, waves } = wavesOf(`${header}\nagree,disagree,neither,strongly_agree,agree,agree`, {
    form: 'not_asked: [stage, subjects, years, remarks]',
  })
  expect(codesOf(read)).toEqual([])
  expect(waves).toEqual(['pre', 'post'])
  expect(answersOf(read)).toEqual([
    { start_work: 'agree', explain_again: 'disagree', keep_order: 'neither' },
    { start_work: 'strongly_agree', explain_again: 'agree', keep_order: 'agree' },
  ])
})

test('what a wide file asks once holds in both waves, and a wave nobody answered is no response', () => {
  const { read } = wavesOf(
    'stage,pre_start_work,pre_explain_again,pre_keep_order,post_start_work,post_explain_again,post_keep_order\nprimary,agree,agree,agree,agree,agree,agree\nprimary,agree,agree,agree,,,',
    { form: 'not_asked: [subjects, years, remarks]' },
  )
  expect(read.survey!.responses.map(({ row, wave }) => [row, wave])).toEqual([
    [2, 'pre'],
    [2, 'post'],
    [3, 'pre'],
  ])
  expect(answersOf(read).map(({ stage }) => stage)).toEqual(['primary', 'primary', 'primary'])
})

test('a column says each row’s wave, in words', () => {
  const { read, waves } = wavesOf(`מועד,${head}\nלפני ההכשרה,${line}\nאחרי,${line}\npost,${line}\n2023,${line}`)
  expect(codesOf(read)).toEqual([])
  expect(waves).toEqual(['pre', 'post', 'post', '2023'])
})

test('a word for a wave that nobody knows is a problem at its cell', () => {
  const { read } = wavesOf(`wave,${head}\nsummer,${line}`)
  expect(read.problems[0]).toMatchObject({ code: 'SURVEY_WAVE_UNKNOWN', where: { cell: 'A2' }, found: 'summer' })
})

test('where nothing says the wave or the year, both are asked; what a person says is taken', () => {
  const csv = `${head}\n${line}`
  expect(readExampleCsv(csv).problems).toMatchObject([
    { code: 'SURVEY_WAVE_ASKED', values: { choices: 'pre, post' } },
    { code: 'YEAR_ASKED' },
  ])
  expect(codesOf(readExampleCsv(csv, { wave: 'summer', year: 2024 }))).toEqual(['SURVEY_WAVE_ASKED'])
  const said = readExampleCsv(csv, { wave: 'post', year: 2024, campaign: 'robotics' })
  expect(codesOf(said)).toEqual([])
  expect(said.survey).toMatchObject({ campaign: 'robotics', campaigns: [{ wave: 'post', schoolYear: 2024 }] })
})

test('days say the school year, each wave its own, and are asked about where they lie in two', () => {
  const dated = (...days: string[]) =>
    readExampleCsv(`wave,date,${head}\n${days.map((day) => `${day},${line}`).join('\n')}`)
  const read = dated('pre,1/9/2023', 'pre,31/10/2023', 'post,20/6/2024')
  expect(codesOf(read)).toEqual([])
  expect(read.survey!.campaigns).toEqual([
    { wave: 'post', schoolYear: 2024, firstDay: '2024-06-20', lastDay: '2024-06-20', responses: 1 },
    { wave: 'pre', schoolYear: 2024, firstDay: '2023-09-01', lastDay: '2023-10-31', responses: 2 },
  ])
  expect(noteOf(read, 'SURVEY_YEAR_BY_DAYS')).toEqual({ year: '2024' })
  expect(codesOf(dated('pre,31/8/2023', 'pre,1/9/2023'))).toEqual(['YEAR_ASKED'])
})

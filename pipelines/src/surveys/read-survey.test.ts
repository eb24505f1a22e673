import { createSecretKey } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Book } from '../book.ts'
import {
  answersOf,
  codesOf,
  csvBook,
  exampleKey,
  exampleSurvey,
  noteOf,
  readExample,
  readExampleCsv,
} from './example-survey.ts'
import { pairingKey } from './pairing-key.ts'

const head = 'start_work,explain_again,keep_order,stage,subjects,years,remarks'

test('nothing that bears no tool’s traces and no questionnaire’s items is a survey', () => {
  expect(readExample(csvBook('school,pupils\nNorth,300\nSouth,200'))).toBeUndefined()
  expect(readExample(csvBook('remarks,pupils\nfine,300'))).toBeUndefined()
})

test('what does not fit is a problem at its cell, and all of it is told at once', () => {
  const read = readExampleCsv(
    `${head}
agree,6,neither,primary,maths,12,
4 - Disagree,agree,agree,college,maths;chemistry,twelve,
agree,agree,agree,primary,maths,99,`,
    { wave: 'pre', year: 2024 },
  )
  expect(
    read.problems.map(({ code, where, found, severity }) => [code, where.cell, where.name, found, severity]),
  ).toEqual([
    ['SURVEY_ANSWER_UNKNOWN', 'B2', 'explain_again', '6', 'block'],
    ['SURVEY_ANSWER_CONTRADICTS', 'A3', 'start_work', '4 - Disagree', 'block'],
    ['SURVEY_ANSWER_UNKNOWN', 'D3', 'stage', 'college', 'block'],
    ['SURVEY_ANSWER_UNKNOWN', 'E3', 'subjects', 'chemistry', 'block'],
    ['ANSWER_INTEGER', 'F3', 'years', 'twelve', 'block'],
    ['ANSWER_TOO_HIGH', 'F4', 'years', '99', 'warn'],
  ])
})

test('an answer out of its bounds, which nobody can mend, is kept as text and counts as blank', () => {
  const read = readExampleCsv(`${head}\nagree,agree,agree,primary,maths,99,`, { wave: 'pre', year: 2024 })
  const years = read.survey!.responses[0]!.answers.find(({ itemId }) => itemId === 'years')
  expect(years).toEqual({ itemId: 'years', answer: null, status: 'blank', cell: 'F2', text: '99' })
})

test('declared missing codes, the tool’s, and words in any language become kinds of missing', () => {
  const read = readExampleCsv(
    `${head}
9998,-99,agree,לא יודע/ת,maths,-99,
agree,N/A,לא רלוונטי,مفضل عدم الإجابة,maths,7,N/A`,
    {
      ...{ wave: 'pre', year: 2024 },
      form: 'missing: [{ text: 9998, is: refused }, { text: -99, is: blank }, { text: مفضل عدم الإجابة, is: refused }]',
    },
  )
  expect(codesOf(read)).toEqual([])
  expect(read.survey!.responses.map(({ answers }) => answers.map(({ status }) => status))).toEqual([
    ['refused', 'blank', 'observed', 'dont_know', 'observed', 'blank', 'blank'],
    ['observed', 'not_asked', 'not_asked', 'refused', 'observed', 'observed', 'observed'],
  ])
  expect(answersOf(read)[1]!.remarks).toBe('N/A')
})

test('printed answers are given steps and choices by hand', () => {
  const read = readExampleCsv(`${head}\nA4,A1,A2,כיתות א–ו,maths,3,`, {
    ...{ wave: 'pre', year: 2024 },
    form: `labels:
  - { text: A1, option: strongly_agree }
  - { text: A2, option: agree }
  - { text: A4, option: disagree }
  - { text: כיתות א–ו, option: primary, items: [stage] }`,
  })
  expect(answersOf(read)[0]).toMatchObject({
    start_work: 'disagree',
    explain_again: 'strongly_agree',
    keep_order: 'agree',
    stage: 'primary',
  })
})

test('a slip of the pen in a header or in an answer is forgiven, and told', () => {
  const read = readExampleCsv(
    `ביכולתי להביא את כל הכתה לעבוד,ביכולתי להסביר שוב בדרך אחרת,ביכולתי לשמור על הסדר במעבדה,באיזה שלב אתם מלמדים,years
מסכים במידא רבה,מסכים לגמרי,לא מסכים,יסודי,3`,
    { wave: 'pre', year: 2024, form: 'not_asked: [subjects, remarks]' },
  )
  expect(read.problems.map(({ code, where, severity }) => [code, where.cell, severity])).toEqual([
    ['FIELD_MATCHED_BY_LIKENESS', 'A', 'warn'],
    ['SURVEY_LABEL_BY_LIKENESS', 'A2', 'warn'],
  ])
  expect(answersOf(read)).toEqual([
    { start_work: 'agree', explain_again: 'strongly_agree', keep_order: 'disagree', stage: 'primary', years: '3' },
  ])
})

test('one word more or less is never a slip: agreement is not read of disagreement', () => {
  const read = readExampleCsv(`${head}\nמסכים,לא מסכים לגמרי,אגרי,primary,maths,1,`, { wave: 'pre', year: 2024 })
  expect(read.problems.map(({ code, where }) => [code, where.cell])).toEqual([
    ['SURVEY_ANSWER_UNKNOWN', 'A2'],
    ['SURVEY_ANSWER_UNKNOWN', 'B2'],
    ['SURVEY_ANSWER_UNKNOWN', 'C2'],
  ])
})

test('an item without a column stops the file while a column nobody knows may be it, and else is told', () => {
  const line = 'start_work,explain_again,keep_order,stage,subjects,years'
  const unclear = readExampleCsv(`${line},anything else?\nagree,agree,agree,primary,maths,3,x`, {
    wave: 'pre',
    year: 2024,
  })
  expect(unclear.problems).toMatchObject([
    { code: 'SURVEY_ITEM_NOT_FOUND', where: { name: 'remarks' }, severity: 'block' },
  ])
  const plain = readExampleCsv(`${line}\nagree,agree,agree,primary,maths,3`, { wave: 'pre', year: 2024 })
  expect(plain.problems).toMatchObject([
    { code: 'SURVEY_ITEM_NOT_FOUND', where: { name: 'remarks' }, severity: 'warn' },
  ])
  const said = readExampleCsv(`${line},anything else?\nagree,agree,agree,primary,maths,3,x`, {
    ...{ wave: 'pre', year: 2024 },
    form: 'columns: [{ header: anything else?, item: remarks }]',
  })
  expect(codesOf(said)).toEqual([])
  expect(answersOf(said)[0]!.remarks).toBe('x')
})

test('two columns for one item are a problem, unless each is in a language of its own and one of them is filled', () => {
  const doubled = readExampleCsv(`${head},start_work\nagree,agree,agree,primary,maths,3,,agree`, {
    wave: 'pre',
    year: 2024,
  })
  expect(doubled.problems).toMatchObject([{ code: 'SURVEY_ITEM_TWICE', found: 'A, H' }])
  const both = (hebrew: string, english: string) =>
    readExampleCsv(
      `ביכולתי להביא את כל הכיתה לעבוד,I can have the whole class work.,explain_again,keep_order,stage,subjects,years,remarks
${hebrew},${english},agree,agree,primary,maths,3,`,
      { wave: 'pre', year: 2024 },
    )
  expect(answersOf(both('מסכים לגמרי', ''))[0]!.start_work).toBe('strongly_agree')
  expect(answersOf(both('', 'Agree'))[0]!.start_work).toBe('agree')
  expect(codesOf(both('מסכים לגמרי', 'Agree'))).toEqual(['SURVEY_ANSWERS_DIFFER'])
})

test('the older of two versions that fit alike is not guessed: it is asked', () => {
  const questionnaires = [exampleSurvey, { ...exampleSurvey, version: 2 }]
  const csv = `${head}\nagree,agree,agree,primary,maths,3,`
  const asked = readExampleCsv(csv, { questionnaires, wave: 'pre', year: 2024 })
  expect(asked.problems).toMatchObject([
    { code: 'SURVEY_QUESTIONNAIRE_ASKED', values: { choices: 'class-view v1, class-view v2' } },
  ])
  const said = readExampleCsv(csv, { questionnaires, questionnaire: 'class-view', version: 2, wave: 'pre', year: 2024 })
  expect(said.survey).toMatchObject({ questionnaire: 'class-view', version: 2 })
})

test('a form of a home names what its questionnaire does not have', () => {
  const form = `columns: [{ header: a, item: start_school, wave: summer }]
labels: [{ text: A1, option: quite }]
not_asked: [weather]`
  const read = readExampleCsv(`${head},a\nagree,agree,agree,primary,maths,3,,1`, { form, wave: 'pre', year: 2024 })
  expect(read.problems.filter(({ code }) => code === 'SURVEY_FORM_NAMES_UNKNOWN').map(({ found }) => found)).toEqual([
    'start_school',
    'weather',
    'quite',
    'summer',
  ])
})

test('a form’s header that is gone is asked for by name', () => {
  const form =
    'columns: [{ header: q1, item: start_work }, { header: q2, item: explain_again }, { header: q3, item: keep_order }]\nnot_asked: [stage, subjects, years, remarks]'
  const read = readExampleCsv('q1,q2,q9\nagree,agree,agree', { form, wave: 'pre', year: 2024 })
  expect(read.problems.map(({ code, values }) => [code, values?.header ?? values?.text])).toEqual([
    ['SURVEY_COLUMN_NOT_FOUND', 'q3'],
    ['SURVEY_ITEM_NOT_FOUND', exampleSurvey.sections[0]!.items[2]!.text!.he],
  ])
})

test('no one’s name, e-mail or network address is read, whatever the question was', () => {
  const read = readExampleCsv(
    `${head},שם מלא,contact
agree,agree,agree,primary,maths,3,dana@school.example,דנה לוי,10.0.0.1
agree,agree,agree,primary,maths,3,noa@school.example,נועה כהן,10.0.0.2`,
    { wave: 'pre', year: 2024 },
  )
  expect(noteOf(read, 'SURVEY_PERSONAL_DROPPED')).toEqual({ columns: 'שם מלא · remarks · contact' })
  const { survey } = read
  const staged = JSON.stringify([survey!.responses.map(({ answers }) => answers), survey!.columns])
  expect(staged).not.toMatch(/dana|דנה|10\.0\.0/)
})

test('one respondent is one key in every wave of one questionnaire, and the id itself is nowhere', () => {
  const line = 'agree,agree,agree,primary,maths,3,'
  const read = readExampleCsv(
    `participant id,wave,${head}\nT-07,before,${line}\nT-07,after,${line}\nT-08,before,${line}`,
    { year: 2024 },
  )
  const keys = read.survey!.responses.map((response) => response.pairingKey)
  const secret = createSecretKey(exampleKey)
  expect(keys[0]).toBe(keys[1])
  expect(keys[2]).not.toBe(keys[0])
  expect(keys[0]).toBe(pairingKey(secret, 'class-view', ['t 07']))
  expect(pairingKey(secret, 'another', ['t 07'])).not.toBe(keys[0])
  expect(noteOf(read, 'SURVEY_PAIRED')).toEqual({ pairs: 1 })
})

test('of a respondent’s two responses in a wave the last counts; the other is named by its row', () => {
  const read = readExampleCsv(
    `participant id,timestamp,${head}
7,2024-01-15 12:00:00,agree,agree,agree,primary,maths,3,
7,2024-01-15 09:00:00,disagree,agree,agree,primary,maths,3,
8,2024-01-15 09:00:00,disagree,agree,agree,primary,maths,3,`,
    { wave: 'pre' },
  )
  expect(read.problems).toEqual([
    {
      code: 'SURVEY_RESUBMITTED',
      where: { file: 'answers.csv', sheet: '', cell: 'C3' },
      found: '',
      values: { row: 3, counts: '2', sent: '2024-01-15' },
      severity: 'warn',
    },
  ])
  expect(read.survey!.responses.map(({ row }) => row)).toEqual([2, 4])
})

test('an e-mail address finds what was sent twice, and is kept nowhere', () => {
  const line = 'agree,agree,agree,primary,maths,3,'
  const read = readExampleCsv(
    `Timestamp,Email Address,${head}
2024/01/15 9:00:00 AM,Dana@school.example,${line}
2024/01/15 1:00:00 PM,dana@school.example,${line}`,
    { wave: 'pre' },
  )
  expect(read.problems).toMatchObject([{ code: 'SURVEY_RESUBMITTED', values: { row: 2, counts: '3' } }])
  expect(read.survey!.responses).toMatchObject([{ row: 3, pairingKey: null }])
})

test('rows alike are one response only where they are alike to the second', () => {
  const line = 'agree,agree,agree,primary,maths,3,'
  const rows = (...times: string[]) =>
    readExampleCsv(`timestamp,${head}\n${times.map((time) => `${time},${line}`).join('\n')}`, {
      wave: 'pre',
      year: 2024,
    })
  expect(codesOf(rows('2024-01-15 09:00:00', '2024-01-15 09:00:00'))).toEqual(['SURVEY_RESUBMITTED'])
  expect(codesOf(rows('2024-01-15 09:00:00', '2024-01-15 09:00:01'))).toEqual([])
  expect(codesOf(rows('2024-01-15', '2024-01-15'))).toEqual([])
})

test('a file without a response that was sent is refused, and what was begun can be counted', () => {
  const csv = `id,submitdate,startlanguage,${head}\n1,,he,agree,agree,agree,primary,maths,3,`
  expect(codesOf(readExampleCsv(csv, { wave: 'pre', year: 2024 }))).toEqual(['SURVEY_NO_RESPONSES'])
  const counted = readExampleCsv(csv, { wave: 'pre', year: 2024, form: 'unfinished: counted' })
  expect(counted.survey!.responses).toHaveLength(1)
})

test('names that belong to the language’s own objects are only names', () => {
  const read = readExampleCsv(
    `__proto__,constructor,${head}\ntoString,hasOwnProperty,agree,agree,agree,primary,maths,3,__proto__`,
    {
      ...{ wave: 'pre', year: 2024 },
    },
  )
  expect(noteOf(read, 'SURVEY_COLUMNS_UNREAD')).toEqual({ columns: '__proto__ · constructor' })
  expect(answersOf(read)[0]!.remarks).toBe('__proto__')
})

test('several sheets are several waves where their names say so, and others are passed over', () => {
  const rows = `${head}\nagree,agree,agree,primary,maths,3,`
  const sheets = [
    ['לפני ההכשרה', rows],
    ['אחרי ההכשרה', `${rows}\ndisagree,agree,agree,primary,maths,3,`],
    ['סיכום', 'ממוצע,3.5'],
  ] as const
  const book: Book = { format: 'xlsx', sheets: sheets.map(([name, csv]) => ({ ...csvBook(csv).sheets[0]!, name })) }
  const read = readExample(book, { year: 2024 })!
  expect(read.survey!.campaigns.map(({ wave, responses }) => [wave, responses])).toEqual([
    ['post', 2],
    ['pre', 1],
  ])
  expect(noteOf(read, 'SURVEY_SHEETS_UNREAD')).toEqual({ sheets: 'סיכום' })
  expect(new Set(read.survey!.responses.map(({ responseKey }) => responseKey)).size).toBe(3)
})

test('a description of a form is no results, whatever is in it', () => {
  const dictionary = readExampleCsv('Variable / Field Name,Form Name,Field Type\nstart_work,view,radio')
  expect(dictionary.problems).toMatchObject([
    { code: 'SURVEY_NOT_RESULTS', values: { what: 'מילון נתונים של REDCap' } },
  ])
})

test('an export of answers to a questionnaire nobody knows is refused with its tool and its own questions', () => {
  const read = readExampleCsv(
    'Timestamp,Email Address,Which colour?,Which shape?\n2024/01/15,dana@school.example,red,round',
  )
  expect(read.problems).toMatchObject([
    {
      code: 'SURVEY_QUESTIONNAIRE_UNKNOWN',
      found: 'Which colour? · Which shape?',
      values: { tool: 'Google Forms', questionnaires: 'class-view v1' },
    },
  ])
})

test('a column of one choice holds a mark; anything else is a problem there', () => {
  const columns =
    'start_work,explain_again,keep_order,stage,subjects___maths,subjects___physics,subjects___coding,years,remarks'
  const read = (marks: string, form = '') =>
    readExampleCsv(`${columns}\nagree,agree,agree,primary,${marks},3,`, { wave: 'pre', year: 2024, form })
  expect(answersOf(read('✓,,x'))[0]!.subjects).toBe('maths coding')
  expect(answersOf(read('כן,לא,לא'))[0]!.subjects).toBe('maths')
  expect(answersOf(read('0,0,0'))[0]!.subjects).toBeUndefined()
  expect(read('1,maybe,0').problems).toMatchObject([
    { code: 'SURVEY_MARK_UNKNOWN', where: { cell: 'F2' }, found: 'maybe' },
  ])
  expect(answersOf(read('1,maybe,0', 'unmarked: [maybe]'))[0]!.subjects).toBe('maths')
})

test('a header of a form that two columns have is not guessed', () => {
  const form = 'columns: [{ header: Response, item: start_work }]'
  const read = readExampleCsv(`${head},Response,Response\nagree,agree,agree,primary,maths,3,,agree,agree`, {
    form,
    wave: 'pre',
    year: 2024,
  })
  expect(read.problems).toMatchObject([{ code: 'FIELD_FOUND_TWICE', found: 'H, I' }])
})

test('an id that is parted otherwise is another respondent’s; zeros that a workbook dropped are not missed', () => {
  const line = 'agree,agree,agree,primary,maths,3,'
  const keysOf = (...ids: string[]) =>
    readExampleCsv(`participant id,${head}\n${ids.map((id) => `${id},${line}`).join('\n')}`, {
      ...{ wave: 'pre', year: 2024 },
    }).survey!.responses.map(({ pairingKey }) => pairingKey)
  expect(new Set(keysOf('1-11', '11-1', '111')).size).toBe(3)
  expect(keysOf('007')).toEqual(keysOf('7.0'))
})

import { expect, test } from 'vitest'
import { answersOf, codesOf, csvBook, exampleSurvey, knownWith, readExampleCsv } from '../surveys/example-survey.ts'
import { checkSaid } from './check-said.ts'
import { learnForm } from './learn.ts'
import { lookAtSurvey, type SurveyLook } from './look.ts'
import { nothingSaid, type SurveySaid } from './said.ts'

const words = { he: 'א', ar: 'أ', en: 'A' }
const asked = { wave: 'pre', year: 2024 } as const

function look(csv: string, said: Partial<SurveySaid> = {}, form?: string): SurveyLook {
  const known = knownWith(form === undefined ? {} : { form })
  const found = lookAtSurvey('answers.csv', csvBook(csv), known, asked, { ...nothingSaid, ...said })
  if ('problem' in found) throw new Error(found.problem.code)
  return found
}

/** What a form makes of a file, after what was said was kept in it. */
function keep(csv: string, said: Partial<SurveySaid>): string {
  const all = { ...nothingSaid, ...said }
  const seen = look(csv, all)
  expect(checkSaid(seen, all, exampleSurvey)).toEqual([])
  const text = learnForm(undefined, { id: 'home/form', title: words }, seen, all, exampleSurvey)
  return text.split('\n').slice(7).join('\n')
}

const head = 'start_work,explain_again,keep_order,stage,subjects,years,remarks'
const reworded = `ביכולתי להביא את כל הכיתה לעבוד.,דבר אחר לגמרי,ביכולתי לשמור על הסדר בכיתה ובמעבדה תמיד,stage,subjects,years,remarks,email
agree,agree,agree,primary,maths,3,,a@b.example
agree,disagree,neither,primary,maths,4,,c@d.example`

test('reworded questions are suggested by their text, their values and their place; an address is never shown', () => {
  const { columns, items, isOpen, personal } = look(reworded)
  expect(isOpen).toBe(true)
  expect(
    columns.map(({ place, target, suggested }) => [place, target, suggested!.confidence, suggested!.reasons]),
  ).toEqual([
    ['B', 'explain_again', 'unsure', ['VALUES_FIT', 'IN_ITS_PLACE']],
    ['C', 'keep_order', 'sure', ['TEXT_ALIKE', 'VALUES_FIT', 'IN_ITS_PLACE']],
  ])
  expect(items).toEqual([])
  expect(personal).toEqual([{ place: 'H', header: 'email' }])
  expect(JSON.stringify(columns)).not.toContain('b.example')
})

test('what was said is kept as a form, and the next file of it is read without a question', () => {
  const file = reworded.replace('neither', 'ככה ככה')
  const said = { columns: look(file).columns.map(({ key, target }) => [key, target] as const) }
  const [word] = look(file, said).words
  expect(word).toMatchObject({ text: 'ככה ככה', count: 1, kind: 'option', itemIds: ['keep_order'] })
  expect(word!.alike).toEqual(['start_work', 'explain_again', 'keep_order'])
  const form = keep(file, { ...said, words: [[word!.key, 'option:neither']] })
  const next = readExampleCsv(file.replace('disagree', 'ככה ככה'), { ...asked, form })
  expect(codesOf(next)).toEqual([])
  expect(answersOf(next)[1]).toMatchObject({ start_work: 'agree', explain_again: 'neither', keep_order: 'neither' })
})

test('a column that was recognised as another item is said to be what it is, and kept so', () => {
  const file = `${head}\nagree,disagree,neither,primary,maths,3,\nagree,agree,neither,primary,maths,4,`
  expect(look(file)).toMatchObject({ isOpen: false, columns: [] })
  const keyed = new Map(look(file).recognised.map(({ header, key }) => [header, key!]))
  const columns = [
    [keyed.get('explain_again')!, 'keep_order'],
    [keyed.get('keep_order')!, 'explain_again'],
    [keyed.get('stage')!, 'stage'],
  ] as const
  const seen = look(file, { columns })
  expect(seen.columns.map(({ header, target }) => [header, target])).toEqual([
    ['explain_again', 'keep_order'],
    ['keep_order', 'explain_again'],
  ])
  expect(seen.recognised.map(({ header }) => header)).not.toContain('keep_order')
  const form = keep(file, { columns })
  const next = readExampleCsv(file, { ...asked, form })
  expect(codesOf(next)).toEqual([])
  expect(answersOf(next)[0]).toMatchObject({ explain_again: 'neither', keep_order: 'disagree' })
})

test('a recognised column that is said to be no item leaves its item to be answered for; two cannot be one item', () => {
  const file = `${head}\nagree,disagree,neither,primary,maths,3,`
  const key = look(file).recognised.find(({ header }) => header === 'keep_order')!.key!
  const problems = (target: string) => {
    const said = { ...nothingSaid, columns: [[key, target] as const] }
    return checkSaid(look(file, said), said, exampleSurvey).map(({ code, where }) => [code, where.name])
  }
  expect(problems('unread')).toEqual([['SURVEY_SAID_ITEM_OPEN', 'n.keep_order']])
  expect(problems('start_work')).toEqual([
    ['SURVEY_SAID_ITEM_TWICE', `c.${key}`],
    ['SURVEY_SAID_ITEM_OPEN', 'n.keep_order'],
  ])
  expect(problems('nothing')).toContainEqual(['SURVEY_SAID_UNKNOWN', `c.${key}`])
  const form = keep(file, { columns: [[key, 'unread']], notAsked: ['keep_order'] })
  expect(answersOf(readExampleCsv(file, { ...asked, form }))[0]).not.toHaveProperty('keep_order')
})

test('a mark of no answer holds for the items it was said of, and a number stays a number elsewhere', () => {
  const csv = `${head}\nagree,agree,97,primary,maths,97,\nagree,agree,agree,primary,maths,3,`
  const [word] = look(csv.replace(',97,\n', ',5,\n')).words
  const form = keep(csv.replace('maths,97', 'maths,5'), { words: [[word!.key, 'missing:refused']] })
  const { survey } = readExampleCsv(csv.replace('maths,97', 'maths,40').replace('97', '97'), { ...asked, form })
  expect(survey!.responses[0]!.answers.map(({ answer, status }) => answer ?? status).slice(2, 6)).toEqual([
    ...['refused', 'primary', 'maths', '40'],
  ])
})

test('everything that is not said yet is told at once', () => {
  const columns = look(reworded).columns.map(({ key }) => [key, 'unread'] as const)
  const seen = look(reworded.replace('primary', 'kindergarten'), { columns })
  const problems = checkSaid(seen, { ...nothingSaid, columns }, exampleSurvey)
  expect(problems.map(({ code, values, found }) => [code, values?.item ?? found])).toEqual([
    ['SURVEY_SAID_ITEM_OPEN', 'explain_again'],
    ['SURVEY_SAID_ITEM_OPEN', 'keep_order'],
    ['SURVEY_SAID_WORD_OPEN', 'kindergarten'],
  ])
})

test.each([
  [
    'an item for two columns',
    ['explain_again', 'explain_again'],
    [],
    ['SURVEY_SAID_ITEM_TWICE', 'SURVEY_SAID_ITEM_OPEN'],
  ],
  ['an item that is recognised already', ['start_work', 'explain_again'], ['keep_order'], ['SURVEY_SAID_ITEM_TWICE']],
  ['an item that was answered and not asked', ['explain_again', 'keep_order'], ['keep_order'], ['SURVEY_SAID_BOTH']],
  ['an item that there is not', ['no_such', 'keep_order'], ['explain_again'], ['SURVEY_SAID_UNKNOWN']],
])('%s is no answer', (_, targets, notAsked, codes) => {
  const columns = look(reworded).columns.map(({ key }, n) => [key, targets[n]!] as const)
  const said = { ...nothingSaid, columns, notAsked }
  expect(checkSaid(look(reworded, said), said, exampleSurvey).map(({ code }) => code)).toEqual(codes)
})

test('a column that is no item may say the wave, and a word for a wave is asked', () => {
  const csv = `phase,${head}\nopening,agree,agree,agree,primary,maths,3,`
  const [column] = look(csv).columns
  expect(column).toMatchObject({ header: 'phase', target: 'unread', samples: { filled: 1, shown: [] } })
  const said = { columns: [[column!.key, 'wave']] as const }
  const [wave] = look(csv, said).wavesUnknown
  expect(wave).toMatchObject({ text: 'opening', count: 1, wave: '' })
  const form = keep(csv, { ...said, waves: [[wave!.key, 'pre']] })
  expect(readExampleCsv(csv, { year: 2024, form }).survey!.campaigns).toMatchObject([{ wave: 'pre', responses: 1 }])
})

test('a header that the form knows and the file lacks is asked for; where it is gone for good the form does without', () => {
  const form = 'columns: [{ header: teacher code, is: respondent }, { header: Q1, item: start_work }]'
  const csv = `Q1,${head.replace('start_work,', '')},badge\nagree,agree,agree,primary,maths,3,,7`
  const seen = look(csv, {}, form)
  expect(seen.lacking).toMatchObject([{ header: 'teacher code', is: 'respondent', isGone: false }])
  const said = { ...nothingSaid, gone: [seen.lacking[0]!.key] }
  const before = `id: home/form\n# kept\n${form}`
  const text = learnForm(before, { id: 'home/form', title: words }, look(csv, said, form), said, exampleSurvey)
  expect(text).toContain('# kept')
  expect(codesOf(readExampleCsv(csv, { ...asked, form: text.split('\n').slice(2).join('\n') }))).toEqual([])
})

test('where it is said whose answers they are, a file is looked at though it names no item', () => {
  const csv = 'first,second\nagree,disagree'
  const found = lookAtSurvey(
    'a.csv',
    csvBook(csv),
    knownWith({}),
    { ...asked, questionnaire: 'class-view' },
    nothingSaid,
  )
  expect(found).toMatchObject({ isOpen: true, columns: [{ header: 'first' }, { header: 'second' }] })
})

test('one header over two columns names neither, and a file without any item is none', () => {
  const csv = `${head},thing,thing\nagree,agree,agree,primary,maths,3,,1,2`
  const [thing] = look(csv).columns
  expect(thing).toMatchObject({ place: 'H', isDoubled: true })
  const said = { ...nothingSaid, columns: [[thing!.key, 'respondent']] as const }
  expect(checkSaid(look(csv, said), said, exampleSurvey)).toMatchObject([{ code: 'SURVEY_SAID_HEADER_TWICE' }])
  const other = lookAtSurvey(
    'a.csv',
    csvBook('first,second\na,b'),
    knownWith({}),
    { questionnaire: 'class-view' },
    nothingSaid,
  )
  const codes = checkSaid(other as SurveyLook, nothingSaid, exampleSurvey).map(({ code }) => code)
  expect(codes[0]).toBe('SURVEY_SAID_NO_ITEM')
})

test('of two columns for one item the person chooses, and the other is not read', () => {
  const csv = `ביכולתי להביא את כל הכיתה לעבוד.,${head}\ndisagree,agree,agree,agree,primary,maths,3,`
  const { columns, isOpen } = look(csv)
  expect([isOpen, columns.map(({ place }) => place)]).toEqual([true, ['A', 'B']])
  const form = keep(csv, {
    columns: [
      [columns[0]!.key, 'start_work'],
      [columns[1]!.key, 'unread'],
    ],
  })
  expect(answersOf(readExampleCsv(csv, { ...asked, form }))[0]!.start_work).toBe('disagree')
})

test('a wave that a header says is kept apart, and an item is asked for each wave that lacks it', () => {
  const names = ['start_work', 'explain_again', 'keep_order']
  const csv = `pre_start_work,pre_explain_again,first third thing,post_start_work,post_explain_again,post_keep_order,stage,subjects,years,remarks
agree,agree,disagree,agree,agree,agree,primary,maths,3,`
  const { columns, waves } = look(csv)
  expect([waves, columns.map(({ target }) => target)]).toEqual([['post', 'pre'], ['keep_order@pre']])
  const form = keep(csv, { columns: [[columns[0]!.key, 'keep_order@pre']] })
  const { survey } = readExampleCsv(csv, { year: 2024, form })
  const of = (wave: string) => survey!.responses.find((each) => each.wave === wave)!.answers
  expect(of('pre').find(({ itemId }) => itemId === names[2])!.answer).toBe('disagree')
  expect(of('post').find(({ itemId }) => itemId === names[2])!.answer).toBe('agree')
})

test('what is open is told with what a form lacks and with the waves', () => {
  const form = 'columns: [{ header: code, is: respondent }, { header: Q1, item: start_work }]'
  const csv = `Q1,wave,${head.replace('start_work,', '')},badge\nagree,opening,agree,agree,primary,maths,3,,7`
  const codes = checkSaid(look(csv, {}, form), nothingSaid, exampleSurvey).map(({ code }) => code)
  expect(codes).toEqual(['SURVEY_SAID_COLUMN_LACKING', 'SURVEY_SAID_WAVE_OPEN'])
})

test('questions that are all a little reworded are still seen to be some questionnaire’s', () => {
  const headers =
    'אני יכול להביא את כל הכיתה לעבוד,אני יכול להסביר שוב בדרך אחרת,אני יכול לשמור על הסדר במעבדה,באיזה שלב אתה מלמד,אילו מקצועות אתה מלמד'
  const read = (csv: string) => lookAtSurvey('a.csv', csvBook(csv), knownWith({}), asked, nothingSaid)
  expect(read(`${headers}\n4,4,4,x,y`)).toMatchObject({ problem: { code: 'SURVEY_QUESTIONNAIRE_UNKNOWN' } })
  expect(read('סמל מוסד,שם מוסד,כיתה,תלמידים\n1,א,ז,30')).toMatchObject({ problem: { code: 'SURVEY_NO_RESPONSES' } })
})

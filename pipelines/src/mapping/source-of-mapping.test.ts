import { expect, test } from 'vitest'
import { ingest } from '../ingest.ts'
import { faultsBeside, parseSource, type Source } from '../source.ts'
import { recordsOf } from '../table-part.ts'
import { chooseTable } from './chosen-table.ts'
import { bookOf, type Row, sheetOfRows } from './example-sheet.ts'
import { examinations, pupils } from './example-source.ts'
import { learnAliases } from './learn-aliases.ts'
import { type Mapping, sourceOfMapping } from './source-of-mapping.ts'
import { suggestMapping } from './suggest.ts'
import { mappingOf } from './write-mapping.ts'

const shipped = [pupils, examinations]

/** The source that a person makes who takes what is suggested, but for what is changed. */
function sourceFor(book: ReturnType<typeof bookOf>, change: (mapping: Mapping) => Mapping = (mapping) => mapping) {
  const { table } = suggestMapping(book, shipped)
  const [fit] = table!.fits
  const of = shipped.find(({ id }) => id === fit!.sourceId)!
  const text = sourceOfMapping(
    change(mappingOf(chooseTable(table!, fit!, of, undefined, 'התלמידים שלנו'), 'home/our-pupils')),
    of.definition,
  )
  const source = parseSource(text, 'source.yml')
  expect(faultsBeside(source, shipped)).toEqual([])
  return { text, source }
}

/** Every figure read, with what it is of, in order. */
function read(book: ReturnType<typeof bookOf>, source: Source, year?: number) {
  const {
    tables,
    problems,
    period,
    source: by,
  } = ingest('a.xlsx', book, [...shipped, source], { ...(year && { year }) })
  const figures = tables.flatMap((table) =>
    [...recordsOf(table)].flatMap(({ keys, measures }) =>
      measures.map(({ value, year }) => [
        keys.get('institution_id'),
        keys.get('grade'),
        keys.get('gender'),
        year,
        value,
      ]),
    ),
  )
  return {
    by: by?.id,
    period,
    problems: problems.map(({ code, where }) => [code, where.name]),
    figures: figures.toSorted(),
  }
}

const title = ['תלמידים לפי בית ספר', null, null, null, null]
const wide: Row[] = [
  title,
  ['סמל', 'שם', 'שכבה', 'בנים', 'בנות'],
  [100001, 'אלון', "ז'", 10, 12],
  [100002, 'ברוש', "ח'", 20, '-'],
  ['סה"כ', null, null, 30, 12],
  [],
  ['* כולל חינוך מיוחד'],
]
const wideFigures = [
  ['100001', 'grade_7', 'female', 2024, 12],
  ['100001', 'grade_7', 'male', 2024, 10],
  ['100002', 'grade_8', 'female', 2024, 0],
  ['100002', 'grade_8', 'male', 2024, 20],
]

test('the source that is written reads the same file, with the year the person says', () => {
  const book = bookOf(sheetOfRows(wide, ['A1:E1']))
  const { source } = sourceFor(book)
  expect(source.definition).toMatchObject({ id: 'home/our-pupils', form_of: 'example/pupils', period: 'years' })
  expect(read(book, source, 2024)).toEqual({
    by: 'home/our-pupils',
    period: '2024',
    problems: [],
    figures: wideFigures,
  })
})

test('a year in the title, plain or Hebrew, is read there, this year and next', () => {
  const dated = (year: number | string) =>
    bookOf(sheetOfRows([[`תלמידים לשנת ${year}`, null, null, null, null], ...wide.slice(1)]))
  const { source } = sourceFor(dated(2024))
  expect(read(dated(2024), source)).toMatchObject({ period: '2024', problems: [], figures: wideFigures })
  expect(read(dated('תשפ"ה'), source).period).toBe('2025')
})

test('a column of years gives each row its own', () => {
  const book = bookOf(
    sheetOfRows([
      ['סמל מוסד', 'שנת לימודים', 'תלמידים'],
      [100001, 'תשפ"ב', 31],
      [100001, 'תשפ"ג', 33],
    ]),
  )
  expect(read(book, sourceFor(book).source)).toMatchObject({
    period: '2022–2023',
    problems: [],
    figures: [
      ['100001', undefined, undefined, 2022, 31],
      ['100001', undefined, undefined, 2023, 33],
    ],
  })
})

test('years in the headers give each column its own', () => {
  const book = bookOf(
    sheetOfRows([
      ['סמל מוסד', 'תלמידים בנים תשפ"ב', 'תלמידים בנות תשפ"ב'],
      [100001, 31, 32],
    ]),
  )
  expect(read(book, sourceFor(book).source)).toMatchObject({
    period: '2022',
    figures: [
      ['100001', undefined, 'female', 2022, 32],
      ['100001', undefined, 'male', 2022, 31],
    ],
  })
})

test('names alone will do where a name may stand for the code', () => {
  const book = bookOf(
    sheetOfRows([
      ['בית הספר', 'תלמידים'],
      ['אלון', 31],
      ['ברוש', 40],
    ]),
  )
  const { source } = sourceFor(book)
  expect(source.definition.fields.code).toMatchObject({ optional: true, named_by: 'school' })
  expect(read(book, source, 2024)).toMatchObject({
    problems: [],
    figures: [
      [null, undefined, undefined, 2024, 31],
      [null, undefined, undefined, 2024, 40],
    ].map((row) => row.map((cell) => cell ?? undefined)),
  })
})

test('what the person said of values, marks and the whole table is in the source', () => {
  const rows: Row[] = [
    ['סמל מוסד', 'שכבה', 'תלמידים'],
    [100001, 'שביעית', 31],
    [100002, "ח'", 'סגור'],
    [100003, "ח'", 12],
  ]
  const book = bookOf(sheetOfRows(rows))
  const { source } = sourceFor(book, (mapping) => ({
    ...mapping,
    sets: { gender: 'male' },
    values: [{ field: 'grade', text: 'שביעית', value: 'grade_7' }],
    marks: [{ text: 'סגור', meaning: 'not_applicable' }],
  }))
  expect(read(book, source, 2024)).toMatchObject({
    problems: [],
    figures: [
      ['100001', 'grade_7', 'male', 2024, 31],
      ['100002', 'grade_8', 'male', 2024, null],
      ['100003', 'grade_8', 'male', 2024, 12],
    ],
  })
})

test('a share is read as its numbers are printed', () => {
  const printedAs = (numbers: number[]) => {
    const book = bookOf(
      sheetOfRows([['סמל מוסד', 'תלמידים', 'אחוז נעדרים'], ...numbers.map((n, row) => [100001 + row, 31, n])]),
    )
    return sourceFor(book).source.definition.fields.absent
  }
  expect(printedAs([12.5, 7.25])).toMatchObject({ printed: 'percent' })
  expect(printedAs([0.125, 0.0725])).toMatchObject({ printed: 'share' })
})

test('a check of the shipped source holds for every column it speaks of', () => {
  const { source } = sourceFor(bookOf(sheetOfRows(wide)))
  expect(source.definition.tables.pupils!.checks!.map((check) => 'field' in check && check.field)).toEqual([
    'pupils_male',
    'pupils_female',
  ])
})

test('columns of one name are told apart by the labels above them', () => {
  const book = bookOf(
    sheetOfRows(
      [
        ['סמל מוסד', 'שכבה ז', null, 'שכבה ח', null],
        [null, 'בנים', 'בנות', 'בנים', 'בנות'],
        [100001, 10, 12, 20, 22],
        [100002, 11, 13, 21, 23],
      ],
      ['A1:A2', 'B1:C1', 'D1:E1'],
    ),
  )
  const { source } = sourceFor(book)
  expect(source.definition.fields.pupils_male_grade_7!.aliases).toEqual(['שכבה ז בנים'])
  expect(read(book, source, 2024).figures.slice(0, 4)).toEqual([
    ['100001', 'grade_7', 'female', 2024, 12],
    ['100001', 'grade_7', 'male', 2024, 10],
    ['100001', 'grade_8', 'female', 2024, 22],
    ['100001', 'grade_8', 'male', 2024, 20],
  ])
})

test("next year's file with two renamed columns is recognised, those two are asked, and then it is read", () => {
  const { source, text } = sourceFor(bookOf(sheetOfRows(wide)))
  const next = wide.map((row) => [...row])
  next[1] = ['סמל', 'שם', 'שכבה', 'תלמידים זכרים', 'סך הבנות']
  const book = bookOf(sheetOfRows(next))
  const { recognised } = suggestMapping(book, [...shipped, source]).table!
  expect(recognised).toMatchObject({ sourceId: 'home/our-pupils', table: 'pupils', known: 3 })
  expect(recognised!.asked.map(({ field, candidates }) => [field, candidates[0]!.column])).toEqual([
    ['pupils_male', 3],
    ['pupils_female', 4],
  ])
  const learned = learnAliases(text, {
    aliases: new Map([
      ['pupils_male', 'תלמידים זכרים'],
      ['pupils_female', 'סך הבנות'],
    ]),
  })
  expect(read(book, parseSource(learned, 'source.yml'), 2024)).toMatchObject({ problems: [], figures: wideFigures })
  // and last year's file is read as before
  expect(read(bookOf(sheetOfRows(wide)), parseSource(learned, 'source.yml'), 2024).figures).toEqual(wideFigures)
})

import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import {
  type Edition,
  edition2013,
  edition2021,
  physicalSheet,
  type Rows,
  totalsSheet,
  workbook,
} from './example-edition.ts'
import { ingest } from './ingest.ts'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'
import { parseSource, readSources } from './source.ts'
import { recordsOf } from './table-part.ts'

const sources = readSources([resolve(import.meta.dirname, '../sources')])

async function read(edition: Edition, known = sources) {
  const file = await readFile(workbook(edition), 'a.xlsx', usualLimits)
  if ('problem' in file) throw new Error(file.problem.code)
  return ingest('a.xlsx', file.book, known)
}
async function readText(text: string, known = sources) {
  const file = await readFile(Buffer.from(text), 'a.csv', usualLimits)
  if ('problem' in file) throw new Error(file.problem.code)
  return ingest('a.csv', file.book, known)
}
type Ingested = Awaited<ReturnType<typeof read>>

const codesOf = ({ problems }: Ingested) => problems.map(({ code }) => code)
const problemOf = ({ problems }: Ingested, code: string) => problems.find((problem) => problem.code === code)!
const idsOf = ({ tables }: Ingested) => [...recordsOf(tables[0]!)].map(({ keys }) => keys.get('authority_id'))
const physical = (edition: Edition) => edition[physicalSheet]!

/** Everything read of the authorities but the places it stood at. */
const contentOf = ({ tables }: Ingested) =>
  [...recordsOf(tables[0]!)]
    .map(({ keys, measures }) => ({
      keys: Object.fromEntries(keys),
      measures: measures
        .map(({ fieldId, year, value, status }) => ({ fieldId, year, value, status }))
        .sort((a, b) => (a.fieldId < b.fieldId ? -1 : 1)),
    }))
    .sort((a, b) => (a.keys.authority_id! < b.keys.authority_id! ? -1 : 1))
const expected = contentOf(await read(edition2021()))
const measuresOf = (found: Ingested, id: string) =>
  Object.fromEntries(
    [...recordsOf(found.tables[0]!)]
      .find(({ keys }) => keys.get('authority_id') === id)!
      .measures.map(({ fieldId, status, value, year }) => [fieldId, [status, value, year]]),
  )

test('marks become statuses, percents shares, and every figure has its own year', async () => {
  const found = await read(edition2021())
  expect(codesOf(found)).toEqual([])
  expect(measuresOf(found, '5531')).toEqual({
    population: ['observed', 9500, 2021],
    students: ['observed', 2100, 2021],
    students_elementary: ['observed', 2100, 2021],
    students_secondary: ['none', 0, 2021],
    students_middle: ['none', 0, 2021],
    students_high: ['none', 0, 2021],
    class_size_elementary: ['observed', 20, 2021],
    dropout: ['none', 0, 2021],
    dropout_male: ['not_available', null, 2021],
    dropout_female: ['not_available', null, 2021],
    matriculation_eligible: ['observed', 0.7120000000000001, 2021],
    matriculation_university_threshold: ['observed', 0.5, 2021],
    teaching_staff: ['observed', 160, 2021],
    students_per_teacher: ['not_available', null, 2021],
    socioeconomic_cluster: ['observed', 5, 2019],
  })
  expect(measuresOf(found, '0472').dropout_female).toEqual(['low_reliability', 0.009000000000000001, 2021])
})

test('a period over blank cells ends where a new label begins beneath it', async () => {
  const found = await read(edition2021())
  // teaching staff stand to the right of figures of תשפ"ב, under no period of their own
  expect(measuresOf(found, '0031').teaching_staff).toEqual(['observed', 674, 2021])
})

test('totals run down the rows, one column a municipal status', async () => {
  const { tables } = await read(edition2021())
  const [totals] = tables.filter(({ name }) => name === 'totals')
  expect([...recordsOf(totals!)].map(({ keys }) => keys.get('scope'))).toEqual([
    'national',
    'city',
    'local_council',
    'regional_council',
  ])
  const eligible = [...recordsOf(totals!)][0]!.measures.find(({ fieldId }) => fieldId === 'matriculation_eligible')!
  expect(eligible).toMatchObject({ cell: 'C14', row: 14, value: 0.7119224017376298, year: 2021 })
})

test('two sheets of one header row make one table, thousands become persons', async () => {
  const found = await read(edition2013())
  expect(codesOf(found)).toEqual(['TABLE_NOT_FOUND'])
  expect(found.period).toBe('2013')
  expect(idsOf(found)).toEqual(['0031', '0472', '5531'])
  expect(measuresOf(found, '0031')).toMatchObject({
    population: ['observed', 25_100, 2013],
    socioeconomic_cluster: ['observed', 3, 2008],
    class_size: ['observed', 21, 2013],
  })
  expect(measuresOf(found, '5531')).toMatchObject({
    students_high: ['none', 0, 2013],
    class_size_high: ['not_applicable', null, 2013],
  })
  expect([...recordsOf(found.tables[0]!)][0]!.keys.get('authority_name')).toBe('אופקים')
})

/** Each bends the sheet in a way another edition may. */
const variations: Record<string, (edition: Edition) => Edition> = {
  'the header three rows lower': (edition) => {
    physical(edition).rows.unshift([], [], [])
    return edition
  },
  'a note row above the header': (edition) => {
    physical(edition).rows.splice(1, 0, ['הנתונים ארעיים', null, null, null, null, 'עודכן ב-30/09/2021'])
    return edition
  },
  'a row of column numbers under the header': (edition) => {
    const { rows } = physical(edition)
    rows.splice(
      5,
      0,
      rows[5]!.map((_, n) => `(${n + 1})`),
    )
    return edition
  },
  'notes among the data and below them': (edition) => {
    physical(edition).rows.splice(7, 0, ['1  כולל תושבי חוץ'], [])
    physical(edition).rows.push([], ['הלשכה המרכזית לסטטיסטיקה'], [2, 'https://www.example.org/seker.pdf'])
    return edition
  },
  'a renamed sheet': (edition) => ({ 'לוח 1': physical(edition), [totalsSheet]: edition[totalsSheet]! }),
  'codes printed as numbers': (edition) => {
    for (const row of physical(edition).rows.slice(5)) row[1] = Number(row[1])
    return edition
  },
  'regional codes printed with 55 before them': (edition) => {
    for (const row of physical(edition).rows.slice(5)) if (row[1] === '31') row[1] = '5531'
    return edition
  },
  'hard spaces and direction marks about the cells': (edition) => {
    for (const row of physical(edition).rows.slice(5)) {
      for (const [n, cell] of row.entries()) if (typeof cell === 'string') row[n] = `\u00a0\u200f${cell} `
    }
    return edition
  },
  'merged headers instead of blank continuation': (edition) => {
    physical(edition).merges = ['A4:A5', 'G3:K3', 'G4:K4', 'M4:O4', 'M3:O3', 'S4:T4', 'G2:T2', 'U2:V2', 'U4:U5']
    return edition
  },
  'an old Excel file': (edition) => edition,
}
test.each(Object.entries(variations))('%s changes nothing that is read', async (name, vary) => {
  const edition = vary(edition2021())
  const bytes = workbook(edition, name === 'an old Excel file' ? 'biff8' : 'xlsx')
  const file = await readFile(bytes, 'a.xls', usualLimits)
  const found = ingest('a.xls', (file as { book: Parameters<typeof ingest>[1] }).book, sources)
  expect(codesOf(found)).toEqual([])
  expect(contentOf(found)).toEqual(expected)
})

test('columns in another order are read the same, where each says its own year', async () => {
  const edition = edition2013()
  const inOrder = contentOf(await read(edition2013()))
  for (const sheet of Object.values(edition))
    sheet.rows = sheet.rows.map((row) => (row.length > 5 ? row.toReversed() : row)) as Rows
  expect(contentOf(await read(edition))).toEqual(inOrder)
})

test('a slip in a header is forgiven, and said', async () => {
  const edition = edition2021()
  physical(edition).rows[3]![15] = 'אחוז זכאים לתעודת בגרוית מבין תלמידי כיתות יב'
  const found = await read(edition)
  expect(codesOf(found)).toEqual(['FIELD_MATCHED_BY_LIKENESS'])
  expect(found.problems[0]).toMatchObject({
    severity: 'warn',
    where: { name: 'matriculation_eligible_share', cell: 'P' },
  })
  expect(contentOf(found)).toEqual(expected)
})

test('a required header that is gone is named with the nearest that stands there', async () => {
  const edition = edition2021()
  physical(edition).rows[3]![15] = 'אחוז הלא זכאים לתעודה'
  const problem = problemOf(await read(edition), 'FIELD_NOT_FOUND')
  expect(problem.where).toEqual({ file: 'a.xlsx', sheet: physicalSheet, name: 'matriculation_eligible_share' })
  expect(problem.values).toMatchObject({
    header: 'אחוז זכאים לתעודת בגרות מבין תלמידי כיתות יב',
    position: 'P',
  })
  expect(problem.found).toContain('אחוז הלא זכאים לתעודה')
})

test('a key header that is gone is a missing field, not another kind of file', async () => {
  const edition = edition2021()
  physical(edition).rows[3]![1] = 'מספר סידורי'
  expect(problemOf(await read(edition), 'FIELD_NOT_FOUND').where.name).toBe('authority_id')
})

test('two columns for one field are refused', async () => {
  const edition = edition2021()
  physical(edition).rows[3]![4] = 'סה"כ אוכלוסייה בסוף השנה'
  physical(edition).rows[2]![4] = null
  expect(problemOf(await read(edition), 'FIELD_FOUND_TWICE').values).toMatchObject({ positions: 'E, F' })
  // a year said is the same as the year of the whole file where that says none
  physical(edition).rows[2]![4] = 2021
  expect(problemOf(await read(edition), 'FIELD_FOUND_TWICE').values).toMatchObject({ positions: 'E, F' })
})

test('two columns of one field that say different years are both read', async () => {
  const edition = edition2021()
  physical(edition).rows[3]![4] = 'סה"כ אוכלוסייה בסוף השנה'
  const found = await read(edition)
  expect(codesOf(found)).toEqual([])
  const population = [...recordsOf(found.tables[0]!)][0]!.measures.filter(({ fieldId }) => fieldId === 'population')
  expect(population.map(({ year, value, cell }) => [year, value, cell])).toEqual([
    [2015, 86.8, 'E6'],
    [2021, 33999, 'F6'],
  ])
})

test.each([
  ['text where a number belongs', 6, 6, 'רבים', 'CELL_NOT_NUMBER', 'G7'],
  ['a share above 100', 6, 15, 153.65, 'SHARE_OUT_OF_RANGE', 'P7'],
  ['a share below 0', 6, 15, -1, 'SHARE_OUT_OF_RANGE', 'P7'],
  ['a cluster of 11', 6, 20, 11, 'VALUE_OUT_OF_RANGE', 'U7'],
  ['a negative count', 6, 6, -5, 'VALUE_NEGATIVE', 'G7'],
  ['a count with parts of one', 6, 7, 12.5, 'COUNT_NOT_WHOLE', 'H7'],
  ['a code of letters', 6, 1, 'א31', 'CODE_NOT_VALID', 'B7'],
  ['a regional code on a city', 5, 1, '5531', 'CODE_CONTRADICTS_KIND', 'B6'],
  ['a code of four digits on a regional council', 7, 1, '0031', 'CODE_CONTRADICTS_KIND', 'B8'],
  ['an unknown kind', 6, 3, 'מושבה', 'VALUE_NOT_KNOWN', 'D7'],
  ['a lost code', 6, 1, null, 'KEY_MISSING', 'B7'],
  ['a lost kind', 6, 3, null, 'KEY_MISSING', 'D7'],
] as const)('%s is said where it stands', async (_, row, column, cell, code, address) => {
  const edition = edition2021()
  physical(edition).rows[row]![column] = cell
  const found = await read(edition)
  expect(codesOf(found)).toContain(code)
  expect(problemOf(found, code).where).toMatchObject({ sheet: physicalSheet, cell: address })
})

test('the same authority twice is refused, with both places', async () => {
  const edition = edition2021()
  physical(edition).rows[6]![1] = '31'
  physical(edition).rows[5]![1] = 31
  const found = await read(edition)
  expect(problemOf(found, 'RECORD_DUPLICATE')).toMatchObject({
    where: { cell: 'B7' },
    found: '0031',
    values: { key: 'סמל הרשות', first: 'B6' },
  })
})

test('a column that says no year, in a file with no default, is refused', async () => {
  const edition = edition2013()
  const sheet = edition['נתונים פיזיים - עיריות ומ.מקומי']!
  sheet.rows[0]![6] = 'תלמידים - סה"כ'
  expect(problemOf(await read(edition), 'YEAR_NOT_FOUND').where).toMatchObject({ cell: 'G', name: 'students_count' })
})

test('a file that does not say which year it is of is refused', async () => {
  const edition = edition2013()
  for (const { rows } of Object.values(edition)) rows[0]![1] = 'סמל הרשות'
  expect(codesOf(await read(edition))).toContain('PERIOD_NOT_FOUND')
})

test('all problems of a file come back together', async () => {
  const edition = edition2021()
  physical(edition).rows[5]![6] = 'רבים'
  physical(edition).rows[6]![15] = 200
  physical(edition).rows[7]![3] = 'מושבה'
  expect(codesOf(await read(edition)).sort()).toEqual(['CELL_NOT_NUMBER', 'SHARE_OUT_OF_RANGE', 'VALUE_NOT_KNOWN'])
})

test('bad cells in columns that no field reads are no problem', async () => {
  const edition = edition2021()
  for (const row of physical(edition).rows.slice(5)) row[4] = 'https://www.example.org'
  expect(codesOf(await read(edition))).toEqual([])
})

test('a workbook without the table that a source requires says what was looked for', async () => {
  const totalsOnly = await read({ [totalsSheet]: edition2021()[totalsSheet]! })
  expect(problemOf(totalsOnly, 'TABLE_NOT_FOUND')).toMatchObject({ severity: 'block', where: { name: 'authorities' } })
})

const schoolsHeader =
  'semel,year,school,city,district,sector,supervision,education_stage,math_5unit_participation,english_5unit_participation,math_takers_total,english_takers_total'

test('a CSV row is a school in a year; a blank cell is not available', async () => {
  const found = await readText(
    `\ufeff${schoolsHeader}\r\n120238,2013,תיכון א,קרית יערים)מוסד(,ירושלים,יהודי,ממלכתי,"חט""ב ועליונה",0.25,,6.0,\r\n120238,2014,תיכון א,,,,,,,,,\r\n`,
  )
  expect(codesOf(found)).toEqual([])
  expect(found.period).toBe('2013–2014')
  const [first, second] = [...recordsOf(found.tables[0]!)]
  expect(Object.fromEntries(first!.keys)).toEqual({
    institution_id: '120238',
    school_year: '2013',
    institution_name: 'תיכון א',
    institution_key: 'תיכונ א',
    locality_name: 'קרית יערים (מוסד)',
    locality_key: 'קרית יערימ מוסד',
    district: 'ירושלים',
    sector: 'jewish',
    supervision: 'state',
    education_stages: 'middle_high',
  })
  expect(first!.measures.map(({ cell, year, status, value }) => [cell, year, status, value])).toEqual([
    ['I2', 2013, 'observed', 0.25],
    ['J2', 2013, 'not_available', null],
    ['K2', 2013, 'observed', 6],
    ['L2', 2013, 'not_available', null],
  ])
  expect(second!.keys.get('locality_name')).toBeNull()
})

test('a school twice in one year is refused, in two years it is not', async () => {
  const row = (year: number) => `120238,${year},א,ב,חיפה,יהודי,חרדי,עליונה בלבד,0.2,0.3,10,10`
  expect(codesOf(await readText([schoolsHeader, row(2013), row(2014)].join('\n')))).toEqual([])
  expect(codesOf(await readText([schoolsHeader, row(2013), row(2013)].join('\n')))).toEqual(['RECORD_DUPLICATE'])
})

test('Hebrew in windows-1255 is read as Hebrew', async () => {
  const line = (text: string) =>
    Buffer.from(
      [...text].map((letter) =>
        letter >= 'א' && letter <= 'ת' ? letter.charCodeAt(0) - 0x5d0 + 0xe0 : letter.charCodeAt(0),
      ),
    )
  const bytes = Buffer.concat([
    line(`${schoolsHeader}\n`),
    line('120238,2013,תיכון,אופקים,דרום,יהודי,חרדי,עליונה בלבד,0.2,0.3,10,10\n'),
  ])
  const file = await readFile(bytes, 'a.csv', usualLimits)
  const found = ingest('a.csv', (file as { book: Parameters<typeof ingest>[1] }).book, sources)
  expect([...recordsOf(found.tables[0]!)][0]!.keys.get('locality_name')).toBe('אופקים')
})

const visits = (more = '') => `
id: example/visits
title: &w { he: ביקורים, ar: زيارات, en: Visits }
publisher: *w
licence: *w
cadence: yearly
period: { field: year }
replaces: period
marks: { '': not_available }
fields:
  place: { name: place_id, type: code, digits: 3, aliases: [place] }
  year: { name: school_year, type: year, aliases: [year] }
  all: { name: visits_count, type: measure, unit: count, aliases: [all] }
  girls: { name: visits_count, type: measure, unit: count, breakdown: { by: gender, value: female }, aliases: [girls] }
  boys: { name: visits_count, type: measure, unit: count, breakdown: { by: gender, value: male }, aliases: [boys] }
tables:
  visits:
    title: *w
    orientation: columns
    keys: [place]
    year: { field: year }
    measures: [all, girls, boys]
${more}`

test('a source declares its own checks: parts of a total, ranges, how many records', async () => {
  const source = parseSource(
    visits(`    checks:
      - { rule: parts, total: all, parts: [girls, boys], tolerance: 0, severity: warn }
      - { rule: range, field: all, low: 1, high: 100, severity: block }
      - { rule: records, at_least: 3, severity: warn }
`),
    'source.yml',
  )
  const found = await readText('place,year,all,girls,boys\n7,2020,10,4,5\n8,2020,200,100,100\n', [source])
  expect(found.problems.map(({ code, severity, where }) => [code, severity, where.cell])).toEqual([
    ['VALUE_OUT_OF_RANGE', 'block', 'C3'],
    ['PARTS_DIFFER_FROM_TOTAL', 'warn', 'C2'],
    ['RECORDS_TOO_FEW', 'warn', undefined],
  ])
})

test('a correction is made where the cell says what it expects, and is said to be stale where not', async () => {
  const source = parseSource(
    visits(`    corrections:
      - where: { field: all, keys: { place: '007' } }
        action: { do: set_text, text: '9' }
        expect: '10'
        reason: { he: טעות הקלדה, ar: خطأ مطبعي, en: A slip of the pen }
`),
    'source.yml',
  )
  const made = await readText('place,year,all,girls,boys\n7,2020,10,4,5\n', [source])
  expect([...recordsOf(made.tables[0]!)][0]!.measures[0]).toMatchObject({ text: '10', value: 9, note: 'טעות הקלדה' })
  expect(codesOf(made)).toEqual([])
  const stale = await readText('place,year,all,girls,boys\n7,2020,11,4,5\n', [source])
  expect([...recordsOf(stale.tables[0]!)][0]!.measures[0]).toMatchObject({ value: 11 })
  expect(stale.problems).toMatchObject([{ code: 'CORRECTION_STALE', severity: 'warn', where: { cell: 'C2' } }])
})

test('a file that fits two sources equally is not guessed at', async () => {
  const twin = parseSource(visits().replace('example/visits', 'example/twin'), 'source.yml')
  const found = await readText('place,year,all,girls,boys\n7,2020,10,4,5\n', [
    parseSource(visits(), 'source.yml'),
    twin,
  ])
  expect(codesOf(found)).toEqual(['SOURCE_AMBIGUOUS'])
})

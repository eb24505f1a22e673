import { expect, test } from 'vitest'
import { zipOfTexts } from './hostile-files.ts'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'

const content = (tables: string, styles = '') => `<?xml version="1.0"?>
  <office:document-content><office:automatic-styles>${styles}</office:automatic-styles>
  <office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
const file = (parts: Record<string, string>) =>
  zipOfTexts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', ...parts })
const ofRows = (rows: string) =>
  file({ 'content.xml': content(`<table:table table:name="נתונים">${rows}</table:table>`) })
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`
const text = (written: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${written}</text:p></table:table-cell>`
const number = (value: number, attributes = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>x</text:p></table:table-cell>`

async function read(bytes: Buffer) {
  const found = await readFile(bytes, 'a.ods', usualLimits)
  if ('problem' in found) throw new Error(found.problem.code)
  return found
}
const sheetOf = async (rows: string) => (await read(ofRows(rows))).book.sheets[0]!

test.each([
  ['a number', number(0.1), { text: '0.1', number: 0.1 }],
  [
    'a percent',
    '<table:table-cell office:value-type="percentage" office:value="0.653"><text:p>65%</text:p></table:table-cell>',
    { text: '0.653', number: 0.653, percent: true },
  ],
  [
    'a day',
    '<table:table-cell office:value-type="date" office:date-value="2022-03-01"><text:p>1.3</text:p></table:table-cell>',
    { text: '2022-03-01', date: '2022-03-01' },
  ],
  [
    'a moment',
    '<table:table-cell office:value-type="date" office:date-value="2022-03-01T10:30:00"/>',
    { text: '2022-03-01 10:30:00', date: '2022-03-01' },
  ],
  [
    'a text with blanks and breaks',
    text('א<text:s text:c="2"/>ב<text:line-break/><text:span>ג</text:span>&amp;'),
    { text: 'א  ב\nג&' },
  ],
  ['a formula', number(5, 'table:formula="of:=[.A2]+1"'), { text: '5', number: 5, isFormula: true }],
  [
    'an error',
    '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    { text: '#DIV/0!' },
  ],
  [
    'a figure of money',
    '<table:table-cell office:value-type="currency" office:currency="ILS" office:value="1234.5"><text:p>₪1,234.50</text:p></table:table-cell>',
    { text: '1234.5', number: 1234.5 },
  ],
  [
    'a truth',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>אמת</text:p></table:table-cell>',
    { text: 'true' },
  ],
  [
    'a time',
    '<table:table-cell office:value-type="time" office:time-value="PT10H30M00S"><text:p>10:30</text:p></table:table-cell>',
    { text: '10:30' },
  ],
  [
    'a day of a year that is none, as it is shown',
    '<table:table-cell office:value-type="date" office:date-value="12022-03-01"><text:p>1.3.12022</text:p></table:table-cell>',
    { text: '1.3.12022' },
  ],
  [
    'a text without what is written in a shape drawn upon it',
    '<table:table-cell office:value-type="string"><draw:custom-shape><text:p>שימו לב</text:p></draw:custom-shape><text:p>מקיף</text:p></table:table-cell>',
    { text: 'מקיף' },
  ],
  [
    'a remark on a cell',
    '<table:table-cell office:value-type="float" office:value="1"><office:annotation><dc:creator>ר</dc:creator><text:p>תיקון</text:p></office:annotation><text:p>1</text:p></table:table-cell>',
    { text: '1', number: 1, comment: 'תיקון' },
  ],
])('%s', async (_, cell, read) => {
  expect((await sheetOf(row(cell))).cell(0, 0)).toEqual(read)
})

test('cells written once for many are spread, blank ones only passed over', async () => {
  const sheet = await sheetOf(
    row('<table:table-cell table:number-columns-repeated="16000"/>', 'table:number-rows-repeated="1000000"') +
      row(
        `${number(1, 'table:number-columns-repeated="2"')}<table:table-cell/>${number(4)}`,
        'table:number-rows-repeated="2"',
      ) +
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="48574"'),
  )
  expect([sheet.rowCount, sheet.columnCount]).toEqual([1_000_002, 4])
  expect([0, 1, 2, 3].map((column) => sheet.cell(1_000_001, column)?.number)).toEqual([1, 1, undefined, 4])
})

test('spans, hidden sheets, rows and columns, macros and the day of saving are seen', async () => {
  const style = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
  const { book, notes } = await read(
    file({
      'content.xml': content(
        `<table:table table:name="א" table:style-name="ta2"><table:table-column/>
        <table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
        ${row(`${text('כותרת', 'table:number-columns-spanned="3"')}<table:covered-table-cell table:number-columns-repeated="2"/>`)}
        ${row(number(1) + number(2), 'table:visibility="filter"')}</table:table>`,
        style,
      ),
      'Basic/Standard/Module1.xml': '<x/>',
      'meta.xml':
        '<office:document-meta><office:meta><dc:date>2024-05-06T07:08:09</dc:date></office:meta></office:document-meta>',
    }),
  )
  const [sheet] = book.sheets
  expect(book).toMatchObject({ format: 'ods', savedAt: '2024-05-06T07:08:09.000Z' })
  expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }])
  expect([sheet!.hidden, [...sheet!.hiddenRows], [...sheet!.hiddenColumns]]).toEqual([true, [1], [1]])
  expect(notes.map(({ code }) => code)).toEqual(['MACROS_NOT_RUN', 'SHEET_HIDDEN', 'CELLS_HIDDEN'])
})

test('a formula that was never computed is a blank cell, and is said', async () => {
  const { book, problems } = await read(ofRows(row('<table:table-cell table:formula="of:=[.A2]"/>')))
  expect(book.sheets[0]!.cell(0, 0)).toBeUndefined()
  expect(problems).toMatchObject([{ code: 'FORMULAS_NOT_COMPUTED', where: { sheet: 'נתונים', cell: 'A1' } }])
})

test.each([
  [
    'SHEET_TOO_LARGE',
    ofRows(row(number(1, 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"')),
  ],
  ['FILE_DAMAGED', ofRows(row(number(1, 'table:number-columns-repeated="16385"')))],
  ['FILE_DAMAGED', ofRows(row(number(1, 'table:number-columns-repeated="-1"')))],
  ['FILE_DAMAGED', ofRows(row('<table:table-cell office:value-type="float" office:value="x"/>'))],
  ['FILE_DAMAGED', ofRows(row('<table:table-cell office:value-type="date" office:date-value="2022-99-01"/>'))],
  ['FILE_DAMAGED', ofRows('<table:table-row>')],
  ['FILE_DAMAGED', file({ 'styles.xml': '<a/>' })],
  [
    'FILE_PROTECTED',
    file({ 'content.xml': 'scrambled', 'META-INF/manifest.xml': '<m:file-entry><m:encryption-data/></m:file-entry>' }),
  ],
  ['FILE_NOT_A_TABLE', file({ 'content.xml': content('') })],
])('%s', async (code, bytes) => {
  await expect(read(bytes)).rejects.toThrow(code)
})

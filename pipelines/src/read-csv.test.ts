import { expect, test } from 'vitest'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'

async function read(bytes: Buffer | string) {
  const found = await readFile(Buffer.from(bytes as string), 'a.csv', usualLimits)
  if ('problem' in found) throw new Error(found.problem.code)
  const [sheet] = found.book.sheets
  const rows = Array.from({ length: sheet!.rowCount }, (_, row) =>
    Array.from({ length: sheet!.columnCount }, (_, column) => sheet!.cell(row, column)?.text ?? ''),
  )
  return { ...found, rows, sheet: sheet! }
}
const encoded = (text: string) => {
  const signs = new TextDecoder('windows-1255').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Buffer.from([...text].map((sign) => signs.indexOf(sign)))
}

test('a text says how it is written and what delimits it', async () => {
  const { book, rows, problems, notes } = await read('סמל;שם\r\n1;א\r\n')
  expect(book).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ';' })
  expect(rows).toEqual([
    ['סמל', 'שם'],
    ['1', 'א'],
  ])
  expect([problems, notes]).toEqual([[], []])
})

test('addresses are those of the rows as a spreadsheet counts them', async () => {
  const { sheet } = await read('sep=,\n"a\nb",c\n\n1,2\n')
  expect([sheet.rowCount, sheet.cell(2, 1)?.text, sheet.address(2, 1)]).toEqual([3, '2', 'B3'])
})

test('Hebrew in windows-1255 is read, and said', async () => {
  const { rows, notes, problems } = await read(encoded('סמל מוסד,שם\n120238,מקיף\n'))
  expect(rows[0]).toEqual(['סמל מוסד', 'שם'])
  expect(notes).toEqual([{ code: 'ENCODING_READ', values: { encoding: 'windows-1255' } }])
  expect(problems).toEqual([])
})

test('Hebrew in visual order is turned, cell by cell, and said', async () => {
  const { book, rows, notes } = await read(encoded('דסומ למס,רפס תיב םש\n120238,(1) ףיקמ\n'))
  expect(rows).toEqual([
    ['סמל מוסד', 'שם בית ספר'],
    ['120238', 'מקיף (1)'],
  ])
  expect(book.encoding).toBe('iso-8859-8')
  expect(notes.map(({ code }) => code)).toEqual(['TEXT_TURNED'])
})

test.each([
  ['TEXT_ORDER_DOUBTFUL', encoded('דבר,אחד\n1,2\n'), 'דבר,אחד'],
  [
    'ENCODING_DOUBTFUL',
    Buffer.concat([Buffer.from('fan? '), Buffer.from([0x8c, 0xe6]), Buffer.from(',b\n'.repeat(900))]),
    'fan?',
  ],
  ['QUOTE_NOT_CLOSED', Buffer.from('a,b\n1,"5 inch\n'), '"5 inch'],
  ['ROWS_RAGGED', Buffer.from(`a,b\n${'1,2\n'.repeat(20)}1,2,3\n`), '3'],
])('%s is a warning that shows what was read', async (code, bytes, found) => {
  const { problems } = await read(bytes)
  expect(problems).toMatchObject([
    { code, severity: 'warn', where: { file: 'a.csv' }, found: expect.stringContaining(found) },
  ])
})

test('a row with blanks too many, or a text of rows of all lengths, is no fault', async () => {
  expect((await read(`a,b\n${'1,2\n'.repeat(20)}1,2,,\n`)).problems).toEqual([])
  expect((await read('a\nb,c\nd,e,f\ng,h,i,j\n')).problems).toEqual([])
})

test.each([
  ['FILE_ENCODING_UNKNOWN', Buffer.from([0x80, 0x81, 0x2c, 0x90, 0x85, 0x83, 0x0a])],
  ['SHEET_TOO_LARGE', Buffer.from(','.repeat(20_000))],
])('%s', async (code, bytes) => {
  await expect(read(bytes)).rejects.toThrow(code)
})

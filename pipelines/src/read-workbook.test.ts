import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'

const formats = ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'] as const
type Format = (typeof formats)[number]

/** One sheet of one row of cells, as SheetJS writes it. */
function bytesOf(cells: Partial<CellObject>[], bookType: Format, bend = (_: WorkSheet) => {}): Buffer {
  const sheet = utils.aoa_to_sheet([cells.map(() => 0)])
  for (const [n, given] of cells.entries())
    sheet[utils.encode_cell({ r: 0, c: n })] = { t: 'n', ...given } as CellObject
  bend(sheet)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'גיליון ')
  return write(book, { type: 'buffer', bookType })
}
async function sheetOf(bytes: Buffer) {
  const read = await readFile(bytes, 'a', usualLimits)
  if ('problem' in read) throw new Error(read.problem.code)
  return { sheet: read.book.sheets[0]!, format: read.book.format }
}

test.each(formats)('what a sheet holds is the same in every format: %s', async (bookType) => {
  const { sheet, format } = await sheetOf(
    bytesOf(
      [{ v: 0.7120000000000001 }, { t: 's', v: 'סה"כ & <x>' }, { v: 0.5 }, { t: 'b', v: true }, { v: -3 }],
      bookType,
      (sheet) => {
        sheet['!merges'] = [utils.decode_range('B1:B2')]
      },
    ),
  )
  expect(format).toBe({ xlsx: 'xlsx', xlsm: 'xlsx', xlsb: 'xlsb', biff8: 'xls', ods: 'ods' }[bookType])
  expect([sheet.name, sheet.columnCount, sheet.merges]).toEqual([
    'גיליון ',
    5,
    [{ top: 0, left: 1, bottom: 1, right: 1 }],
  ])
  expect([0, 1, 2, 3, 4, 5].map((column) => sheet.cell(0, column))).toEqual([
    { text: '0.7120000000000001', number: 0.7120000000000001 },
    { text: 'סה"כ & <x>' },
    { text: '0.5', number: 0.5 },
    { text: 'true' },
    { text: '-3', number: -3 },
    undefined,
  ])
})

test.each(['xlsx', 'xlsb', 'biff8'] as const)(
  'a date is said as a date, whatever its format, a percent as a share (%s)',
  async (bookType) => {
    const { sheet } = await sheetOf(
      bytesOf(
        [
          { v: 44_621, z: 'dd/mm/yyyy' },
          { v: 44_621.4375, z: 'd/m/yy h:mm' },
          { v: 44_621, z: '[$-40D]d mmmm yyyy' },
          { v: 44_621 },
          { v: 0.25, z: 'h:mm' },
          { v: 0.65, z: '0%' },
        ],
        bookType,
      ),
    )
    expect([0, 1, 2, 3, 4, 5].map((column) => sheet.cell(0, column))).toEqual([
      { text: '2022-03-01', number: 44_621, date: '2022-03-01' },
      { text: '2022-03-01 10:30:00', number: 44_621.4375, date: '2022-03-01' },
      { text: '2022-03-01', number: 44_621, date: '2022-03-01' },
      { text: '44621', number: 44_621 },
      { text: '0.25', number: 0.25 },
      { text: '0.65', number: 0.65, percent: true },
    ])
  },
)

test.each(['xlsx', 'ods'] as const)('a formula says that it is one, beside its cached value (%s)', async (bookType) => {
  const { sheet } = await sheetOf(bytesOf([{ v: 3 }, { v: 4, f: 'A1+1' }], bookType))
  expect([sheet.cell(0, 0), sheet.cell(0, 1)]).toEqual([
    { text: '3', number: 3 },
    { text: '4', number: 4, isFormula: true },
  ])
})

test.each(['xlsx', 'xlsb', 'biff8'] as const)('an error is shown as the program shows it (%s)', async (bookType) => {
  const { sheet } = await sheetOf(
    bytesOf(
      [
        { t: 'e', v: 0x07 },
        { t: 'e', v: 0x2a },
      ],
      bookType,
    ),
  )
  expect([sheet.cell(0, 0)?.text, sheet.cell(0, 1)?.text]).toEqual(['#DIV/0!', '#N/A'])
})

test.each(['xlsx', 'xlsb'] as const)(
  'rows and columns that are not shown are read, and known (%s)',
  async (bookType) => {
    const { sheet } = await sheetOf(
      bytesOf([{ v: 1 }, { v: 2 }, { v: 3 }], bookType, (sheet) => {
        sheet['!cols'] = [{}, { hidden: true }]
        sheet['!rows'] = [{ hidden: true }]
      }),
    )
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[0], [1]])
    expect(sheet.cell(0, 1)?.number).toBe(2)
  },
)

test('a comment of an `.xls` in letters of two bytes ends where it ends', async () => {
  const placeholder = 'abcdefghijklmnopqrst'
  const bytes = bytesOf([{ v: 1, c: [{ a: 'א', t: placeholder }] }], 'biff8')
  const at = bytes.indexOf(placeholder)
  // as Excel writes it: each letter two bytes, half as many of them
  bytes[at - 1] = 1
  bytes.writeUInt16LE(10, at - 13)
  bytes.write('לא כולל רב', at, 'utf16le')
  expect((await sheetOf(bytes)).sheet.cell(0, 0)).toEqual({ text: '1', number: 1, comment: 'לא כולל רב' })
})

import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'

const cell = (given: Partial<CellObject>): CellObject => ({ t: 'n', ...given }) as CellObject

/** One sheet of one row of cells, as SheetJS writes it. */
function bytesOf(cells: Partial<CellObject>[], bookType: 'xlsx' | 'biff8', bend = (_: WorkSheet) => {}): Buffer {
  const sheet = utils.aoa_to_sheet([cells.map(() => 0)])
  for (const [n, given] of cells.entries()) sheet[utils.encode_cell({ r: 0, c: n })] = cell(given)
  bend(sheet)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'גיליון')
  return write(book, { type: 'buffer', bookType })
}
async function sheetOf(bytes: Buffer) {
  const read = await readFile(bytes, 'a', usualLimits)
  if ('problem' in read) throw new Error(read.problem.code)
  return read.book.sheets[0]!
}

test.each(['xlsx', 'biff8'] as const)('a date is said as a date, whatever its format (%s)', async (bookType) => {
  const sheet = await sheetOf(
    bytesOf(
      [
        { v: 44_621, z: 'dd/mm/yyyy' },
        { v: 44_621.4375, z: 'd/m/yy h:mm' },
        { v: 44_621, z: '[$-40D]d mmmm yyyy' },
        { v: 44_621 },
        { v: 0.5, z: '0%' },
      ],
      bookType,
    ),
  )
  expect([0, 1, 2, 3, 4].map((column) => sheet.cell(0, column))).toEqual([
    { text: '2022-03-01', number: 44_621, date: '2022-03-01' },
    { text: '2022-03-01 10:30:00', number: 44_621.4375, date: '2022-03-01' },
    { text: '2022-03-01', number: 44_621, date: '2022-03-01' },
    { text: '44621', number: 44_621 },
    { text: '0.5', number: 0.5, percent: true },
  ])
})

test('a formula says that it is one, beside its cached value', async () => {
  const sheet = await sheetOf(bytesOf([{ v: 3 }, { v: 4, f: 'A1+1' }], 'xlsx'))
  expect([sheet.cell(0, 0), sheet.cell(0, 1)]).toEqual([
    { text: '3', number: 3 },
    { text: '4', number: 4, isFormula: true },
  ])
})

test('rows and columns that are not shown are read, and known', async () => {
  const sheet = await sheetOf(
    bytesOf([{ v: 1 }, { v: 2 }, { v: 3 }], 'xlsx', (sheet) => {
      sheet['!cols'] = [{}, { hidden: true }]
      sheet['!rows'] = [{ hidden: true }]
    }),
  )
  expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[0], [1]])
  expect(sheet.cell(0, 1)?.number).toBe(2)
})

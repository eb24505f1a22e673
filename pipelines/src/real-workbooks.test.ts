import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type CellObject, read as readWithSheetJs } from '@e965/xlsx'
import { describe, expect, test, vi } from 'vitest'
import type { Cell, Sheet } from './book.ts'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'

vi.setConfig({ testTimeout: 60_000 })
const data = resolve(import.meta.dirname, '../../../shared/data')

/** What a cell says, whoever read it: its value, whether a formula made it, the comment on it. */
const ofOurs = (cell: Cell | undefined) => {
  const value = cell?.date && cell.number !== undefined ? String(cell.number) : cell?.text
  return value || cell?.comment ? [value, cell!.isFormula ?? false, cell!.comment ?? ''] : []
}
const ofTheirs = (cell: CellObject | undefined) => {
  // of an `.xls` it gives the bytes behind a comment as its letters
  const comment = cell?.c?.map(({ t }) => t.split('\0')[0]!.trim()).join('\n') ?? ''
  const value = cell?.t === 'e' ? cell.w : String(cell?.v ?? '')
  return value || comment ? [value, value !== '' && (cell!.f ?? cell!.F) !== undefined, comment] : []
}
const cellsOf = <T>(rowCount: number, columnCount: number, cell: (row: number, column: number) => T) =>
  Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (_, column) => cell(row, column)))

if (!existsSync(data)) console.info(`real-workbooks.test.ts: ${data} is not here, so real workbooks are not compared`)
else {
  describe('a real workbook is read as SheetJS reads it', () => {
    test.each(globSync(`${data}/**/*.{xlsx,xlsm,xls}`).map((path) => [basename(path), path]))(
      '%s',
      async (name, path) => {
        const bytes = readFileSync(path)
        const read = await readFile(bytes, name, usualLimits)
        if ('problem' in read) throw new Error(read.problem.code)
        const theirs = readWithSheetJs(bytes, { dense: true, cellHTML: false, cellNF: true })
        expect(read.book.sheets.map((sheet) => sheet.name)).toEqual(theirs.SheetNames)
        const differences = read.book.sheets.flatMap((sheet: Sheet) => {
          const rows: (CellObject | undefined)[][] = theirs.Sheets[sheet.name]!['!data'] ?? []
          const rowCount = Math.max(sheet.rowCount, rows.length)
          const columnCount = Math.max(sheet.columnCount, ...rows.map((row) => row?.length ?? 0))
          return cellsOf(rowCount, columnCount, (row, column) => {
            const [ours, other] = [ofOurs(sheet.cell(row, column)), ofTheirs(rows[row]?.[column])]
            return JSON.stringify(ours) === JSON.stringify(other)
              ? []
              : [{ at: sheet.address(row, column), ours, other }]
          }).flat(2)
        })
        expect(differences).toEqual([])
        const merges = ({ name }: Sheet) => theirs.Sheets[name]!['!merges'] ?? []
        for (const sheet of read.book.sheets) {
          expect(sheet.merges).toEqual(
            merges(sheet).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
          )
        }
      },
    )
  })
}

import { type BookRead, sheetOf } from './book.ts'
import type { Limits } from './limits.ts'
import type { Note } from './notes.ts'
import { readOdsSheets } from './ods-sheets.ts'
import { FileRefused } from './refusal.ts'
import { savedAt } from './saved-at.ts'
import { notesOnSheet, uncomputedFormulas } from './sheet-notes.ts'
import type { Zip } from './unzip.ts'
import { xmlOf } from './xml.ts'

/**
 * Reads an OpenDocument spreadsheet (LibreOffice, Google Sheets). Macros are not looked at.
 * @throws FileRefused
 */
export function readOds(zip: Zip, file: string, limits: Limits): BookRead {
  const manifest = zip.part('META-INF/manifest.xml')
  if (manifest && xmlOf(manifest).includes(':encryption-data')) throw new FileRefused('FILE_PROTECTED')
  const content = zip.part('content.xml')
  if (!content) throw new FileRefused('FILE_DAMAGED')
  const read = readOdsSheets(xmlOf(content), limits.cells)
  if (read.length === 0) throw new FileRefused('FILE_NOT_A_TABLE')
  const hasMacros = zip.paths.some((path) => /^(Basic|Scripts)\/.+\/.+\.(xml|py|js|bsh)$/i.test(path))
  const notes: Note[] = hasMacros ? [{ code: 'MACROS_NOT_RUN', values: {} }] : []
  const sheets = read.map(({ name, hidden, grid, formulaCount }) => {
    const sheet = sheetOf({ name, hidden, ...grid })
    notes.push(...notesOnSheet(sheet, formulaCount))
    return sheet
  })
  const meta = zip.part('meta.xml')
  const saved = meta && savedAt(xmlOf(meta), 'date')
  return {
    book: { format: 'ods', sheets, ...(saved && { savedAt: saved }) },
    problems: read.flatMap(({ name, uncomputed }) => uncomputedFormulas(file, name, uncomputed)),
    notes,
  }
}

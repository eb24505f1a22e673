import type { Problem } from '@madad/language/problem'
import { type BookRead, type Sheet, sheetOf } from './book.ts'
import type { Limits } from './limits.ts'
import type { Note } from './notes.ts'
import { FileRefused } from './refusal.ts'
import { savedAt } from './saved-at.ts'
import { notesOnSheet, uncomputedFormulas } from './sheet-notes.ts'
import type { Zip } from './unzip.ts'
import {
  cellStyles,
  commentsOf,
  type Relations,
  relationsOf,
  relationsPath,
  sharedTexts,
  workbookOf,
} from './xlsx-parts.ts'
import { readSheet } from './xlsx-sheet.ts'
import { xmlOf } from './xml.ts'

/**
 * Reads an `.xlsx` or `.xlsm`: its worksheets in their order. Macros are not looked at.
 * @throws FileRefused
 */
export function readXlsx(zip: Zip, workbookPath: string, file: string, limits: Limits): BookRead {
  const xmlAt = (path: string | undefined) => {
    const part = path === undefined ? undefined : zip.part(path)
    return part && xmlOf(part)
  }
  const related = (part: string): Relations => {
    const xml = xmlAt(relationsPath(part))
    return xml === undefined ? new Map() : relationsOf(xml, part)
  }
  const workbook = workbookOf(xmlAt(workbookPath)!)
  const relations = related(workbookPath)
  const strings = xmlAt(pathOf(relations, 'sharedStrings'))
  const styles = xmlAt(pathOf(relations, 'styles'))
  const surroundings = {
    texts: strings === undefined ? [] : sharedTexts(strings),
    styles: styles === undefined ? [] : cellStyles(styles),
    is1904: workbook.is1904,
  }
  const sheets: Sheet[] = []
  const problems: Problem[] = []
  const notes: Note[] = []
  let cellsLeft = limits.cells
  for (const { name, hidden, relation } of workbook.sheets) {
    const target = relations.get(relation)
    if (!target) throw new FileRefused('FILE_DAMAGED')
    if (target.kind !== 'worksheet') continue
    const xml = xmlAt(target.path)
    if (xml === undefined) throw new FileRefused('FILE_DAMAGED')
    const comments = commentsIn(related(target.path), xmlAt)
    const read = readSheet(xml, { ...surroundings, comments, cellsLeft })
    cellsLeft -= read.cellCount
    const sheet = sheetOf({ name, hidden, ...read.grid })
    sheets.push(sheet)
    problems.push(...uncomputedFormulas(file, name, read.uncomputed))
    notes.push(...notesOnSheet(sheet, read.formulaCount))
  }
  const kinds = new Set([...relations.values()].map(({ kind }) => kind))
  const hasMacros = kinds.has('vbaProject') || kinds.has('xlMacrosheet') || kinds.has('xlIntlMacrosheet')
  if (sheets.length === 0) throw new FileRefused(hasMacros ? 'FILE_HAS_ONLY_MACROS' : 'FILE_NOT_A_TABLE')
  if (hasMacros) notes.unshift({ code: 'MACROS_NOT_RUN', values: {} })
  const properties = xmlAt(pathOf(related(''), 'core-properties'))
  const saved = properties === undefined ? undefined : savedAt(properties, 'modified')
  return {
    book: { format: hasMacros ? 'xlsm' : 'xlsx', sheets, ...(saved && { savedAt: saved }) },
    problems,
    notes,
  }
}

const pathOf = (relations: Relations, kind: string): string | undefined =>
  [...relations.values()].find((relation) => relation.kind === kind)?.path

/** The comments of a sheet, one text a cell. A thread of them has beside it an old comment that only says so. */
function commentsIn(
  relations: Relations,
  xmlAt: (path: string) => string | undefined,
): { ref: string; text: string }[] {
  const ofKind = (kind: string) =>
    [...relations.values()].flatMap((relation) => {
      const xml = relation.kind === kind ? xmlAt(relation.path) : undefined
      return xml === undefined ? [] : commentsOf(xml)
    })
  const texts = new Map(ofKind('comments').map(({ ref, text }) => [ref, text]))
  const threads = Map.groupBy(ofKind('threadedComment'), ({ ref }) => ref)
  for (const [ref, remarks] of threads) texts.set(ref, remarks.map(({ text }) => text).join('\n'))
  return [...texts].map(([ref, text]) => ({ ref, text }))
}

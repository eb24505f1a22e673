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
  const xmlAt = (path: string): string => {
    const part = zip.part(path)
    if (!part) throw new FileRefused('FILE_DAMAGED')
    return xmlOf(part)
  }
  const relationsAt = (part: string): Relations => {
    const relations = zip.part(relationsPath(part))
    return relations ? relationsOf(xmlOf(relations), part) : new Map()
  }
  const workbook = workbookOf(xmlAt(workbookPath))
  const relations = relationsAt(workbookPath)
  const surroundings = {
    texts: pathsOf(relations, 'sharedStrings').flatMap((path) => sharedTexts(xmlAt(path))),
    styles: pathsOf(relations, 'styles').flatMap((path) => cellStyles(xmlAt(path))),
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
    const comments = commentsIn(relationsAt(target.path), xmlAt)
    const read = readSheet(xmlAt(target.path), { ...surroundings, comments, cellsLeft })
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
  const [properties] = pathsOf(relationsAt(''), 'core-properties')
  const saved = properties === undefined ? undefined : savedAt(xmlAt(properties), 'modified')
  return {
    book: { format: hasMacros ? 'xlsm' : 'xlsx', sheets, ...(saved && { savedAt: saved }) },
    problems,
    notes,
  }
}

const pathsOf = (relations: Relations, kind: string): string[] =>
  [...relations.values()].filter((relation) => relation.kind === kind).map(({ path }) => path)

/** The comments of a sheet, one text a cell. A thread of them has beside it an old comment that only says so. */
function commentsIn(relations: Relations, xmlAt: (path: string) => string): { ref: string; text: string }[] {
  const ofKind = (kind: string) => pathsOf(relations, kind).flatMap((path) => commentsOf(xmlAt(path)))
  const texts = new Map(ofKind('comments').map(({ ref, text }) => [ref, text]))
  const threads = Map.groupBy(ofKind('threadedComment'), ({ ref }) => ref)
  for (const [ref, remarks] of threads) texts.set(ref, remarks.map(({ text }) => text).join('\n'))
  return [...texts].map(([ref, text]) => ({ ref, text }))
}

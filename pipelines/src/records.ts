import type { Problem } from '@madad/language/problem'
import type { Cell } from './book.ts'
import { measureReader, type Reading } from './cell-mark.ts'
import { cleanText } from './fold.ts'
import type { Dictionary } from './key-column.ts'
import type { Located } from './locate.ts'
import { type NumberStyle, numberStyle } from './number-text.ts'
import { partBuilder } from './part-builder.ts'
import { add, addAll, type ProblemList } from './problem-list.ts'
import { keyChecker } from './record-keys.ts'
import { rowKinds } from './row-kind.ts'
import type { SourceDefinition } from './source-schema.ts'
import { type MeasureColumn, type StagedColumn, type TellingColumn, tableColumns } from './table-columns.ts'
import type { TablePart } from './table-part.ts'
import { type Told, tellingReader } from './telling-reader.ts'
import { checkTotals, type TotalRow, totalRow } from './total-rows.ts'

export interface RecordsRead {
  parts: TablePart[]
  columns: StagedColumn[]
  /** rows among or below the data that are notes, not records */
  notes: number
  /** rows that sum up others, which are no records either */
  totals: number
  /** rows that are the template's own example */
  examples: number
  /** what was mended in names, each once */
  mended: Set<string>
}

/** What is known beside the file. */
export interface Known {
  /** what a person says the year is, where the file tells none */
  year?: number | undefined
  pseudonymKey?: Uint8Array | undefined
}

/** Reads every record of a located table. */
export function readRecords(
  file: string,
  source: SourceDefinition,
  located: Located,
  known: Known,
  dictionaryOf: (name: string) => Dictionary,
  problems: ProblemList,
): RecordsRead {
  const { sheet } = located
  const columns = tableColumns(file, source, located, problems)
  const { telling, measures } = columns
  const readers = measures.map((column) => figureReader(source, located, column))
  const faultsOf = keyChecker(file, source, located, telling)
  const kindOf = rowKinds(source, located.table, sheet, columns)
  const builder = partBuilder(located, columns, dictionaryOf, known.year)
  const totals: TotalRow[] = []
  const mended = new Set<string>()
  const tell = rowTeller(source, located, telling, dictionaryOf, known, (note) => mended.add(note))
  let notes = 0
  let examples = 0
  for (let row = located.firstDataRow; row < sheet.rowCount; row++) {
    const told = tell(row)
    const figures = measures.map(({ column }) => sheet.cell(row, column))
    const kind = kindOf({ row, told, figures })
    if (kind === 'note') notes++
    if (kind === 'example') examples++
    if (kind !== 'record' && kind !== 'total') continue
    const readings = readers.map((read, n) => read(figures[n]))
    if (kind === 'total') {
      totals.push(totalRow(columns, builder, { row, told, figures, readings }))
      continue
    }
    for (let n = 0; n < readings.length; n++) {
      if (!readings[n]) add(problems, notNumber(file, source, located, row, measures[n]!, figures[n]))
    }
    const faults = faultsOf(row, told)
    addAll(problems, faults)
    if (faults.length === 0) builder.take({ row, told, figures, readings })
  }
  checkTotals(file, source, builder.parts, totals, problems)
  return { parts: builder.parts, columns: columns.staged, notes, totals: totals.length, examples, mended }
}

/** Reads the keys and attributes of a row, in the order of their columns. */
function rowTeller(
  source: SourceDefinition,
  { sheet, table }: Located,
  columns: readonly TellingColumn[],
  dictionaryOf: (name: string) => Dictionary,
  { pseudonymKey }: Known,
  onMended: (note: string) => void,
): (row: number) => Told[] {
  const readers = columns.map((column) => tellingReader(source, table, column, dictionaryOf, pseudonymKey, onMended))
  // choices stand before the codes whose form depends on them
  const choices = columns.map(({ field }) =>
    field.type === 'code' && field.by ? columns.findIndex(({ fieldId }) => fieldId === field.by) : -1,
  )
  return (row) => {
    const told: Told[] = []
    for (let n = 0; n < columns.length; n++) {
      const choice = choices[n] === -1 ? undefined : told[choices[n]!]!.reading
      const value = choice && 'value' in choice ? choice.value : undefined
      told.push(readers[n]!(sheet.cell(row, columns[n]!.column), value))
    }
    return told
  }
}

/** Reads the cells of a column of figures; how it writes numbers is looked at only where it matters. */
function figureReader(
  source: SourceDefinition,
  { sheet, firstDataRow }: Located,
  { field, column, factor }: MeasureColumn,
): (cell: Cell | undefined) => Reading | undefined {
  let style: NumberStyle | undefined
  function* texts(): Generator<string> {
    for (let row = firstDataRow; row < sheet.rowCount; row++) {
      const cell = sheet.cell(row, column)
      if (cell && cell.number === undefined) yield cleanText(cell.text)
    }
  }
  return measureReader(field, source, factor, () => {
    style ??= numberStyle(texts())
    return style
  })
}

function notNumber(
  file: string,
  source: SourceDefinition,
  { sheet }: Located,
  row: number,
  { field, column }: MeasureColumn,
  cell: Cell | undefined,
): Problem {
  const words = [...Object.keys(source.marks), ...Object.keys(field.words ?? {})]
  const values = { header: field.aliases[0]!, marks: words.filter(Boolean).join(' ') }
  const where = { file, sheet: sheet.name, cell: sheet.address(row, column), name: field.name }
  return { code: 'CELL_NOT_NUMBER', where, found: cleanText(cell?.text ?? ''), values }
}

import { cleanText } from './fold.ts'
import type { PartBuilder, RowRead } from './part-builder.ts'
import { add, type ProblemList } from './problem-list.ts'
import type { SourceDefinition } from './source-schema.ts'
import type { TableColumns } from './table-columns.ts'
import type { MeasuredColumn, TablePart } from './table-part.ts'
import { blankTold } from './telling-reader.ts'

/** A row of totals: what it says of its keys, and its figures. It is no record. */
export interface TotalRow {
  row: number
  /** staged name → place in its dictionary */
  keys: [name: string, code: number][]
  year: number | undefined
  /** by the column of the sheet */
  figures: Map<number, { value: number; text: string }>
  /** how many records stood above it */
  above: number
}

/** What a row of totals says; keys that say a total, or nothing, are of all. */
export function totalRow(
  { measures }: TableColumns,
  builder: PartBuilder,
  { row, told, figures, readings }: RowRead,
): TotalRow {
  const said = told.map((each) => (each.isTotal ? blankTold : each))
  const counts = measures.flatMap(({ field, column }, n) => {
    const value = readings[n]?.value
    return field.unit === 'count' && typeof value === 'number'
      ? [[column, { value, text: figures[n]?.text ?? '' }] as const]
      : []
  })
  return {
    row,
    keys: [...builder.keysOf(said)].filter(([, code]) => code !== 0),
    year: builder.yearOf(said),
    figures: new Map(counts),
    above: builder.parts[0]?.rows.length ?? 0,
  }
}

/** So many totals are held against all rows above them; of more, each only against the rows since the one before. */
const heldAgainstAll = 200

interface Difference {
  part: TablePart
  measured: MeasuredColumn
  sum: number
}

/**
 * Compares each row of totals with the sum of its rows: those that have its keys, all above it or those since the total
 * before it, whichever fits better. Only counts add up, and only where none is withheld or unknown.
 */
export function checkTotals(
  file: string,
  source: SourceDefinition,
  parts: readonly TablePart[],
  totals: readonly TotalRow[],
  problems: ProblemList,
): void {
  const records = parts[0]?.rows.length ?? 0
  for (const [n, total] of totals.entries()) {
    const before = totals[n - 1]?.above ?? 0
    const recent = total.above > before ? differences(source, parts, total, before, total.above) : undefined
    if (recent?.length === 0) continue
    // a total may stand above the rows it is of
    const end = total.above === 0 ? records : total.above
    const all = n < heldAgainstAll || !recent ? differences(source, parts, total, 0, end) : recent
    for (const { part, measured, sum } of recent && recent.length < all.length ? recent : all) {
      const { name, aliases } = source.fields[measured.fieldId]!
      const where = { file, sheet: part.sheet.name, cell: part.sheet.address(total.row, measured.column), name }
      const found = cleanText(total.figures.get(measured.column)!.text)
      const values = { header: aliases[0]!, sum }
      add(problems, { code: 'TOTAL_DIFFERS_FROM_ROWS', where, found, values, severity: 'warn' })
    }
  }
}

function differences(
  source: SourceDefinition,
  parts: readonly TablePart[],
  total: TotalRow,
  from: number,
  to: number,
): Difference[] {
  return parts.flatMap((part) => {
    const keys = total.keys.map(([name, code]) => ({ codes: part.keys.get(name)!.codes, code }))
    const isPart = (record: number) =>
      keys.every(({ codes, code }) => codes[record] === code) &&
      (total.year === undefined || !part.years || part.years[record] === total.year)
    const records: number[] = []
    for (let record = from; record < to; record++) if (isPart(record)) records.push(record)
    return part.measures.flatMap((measured) => {
      const said = total.figures.get(measured.column)
      const sum = said && sumOf(source, measured, records)
      return sum === undefined || Math.abs(sum - said!.value) <= 1e-6 * Math.max(1, Math.abs(sum))
        ? []
        : [{ part, measured, sum }]
    })
  })
}

/** `undefined` where there is nothing to sum, or a part of it is not known. */
function sumOf(
  { marks }: SourceDefinition,
  { values, texts }: MeasuredColumn,
  records: readonly number[],
): number | undefined {
  let sum = 0
  for (const record of records) {
    if (!Number.isNaN(values[record]!)) sum += values[record]!
    // a blank cell adds nothing, whatever it means
    else if (texts[record]!.trim() !== '' && marks[texts[record]!] !== 'not_applicable') return undefined
  }
  return records.length > 0 ? sum : undefined
}

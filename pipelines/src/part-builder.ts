import type { Cell } from './book.ts'
import { cellStatuses, type Reading } from './cell-mark.ts'
import { type Dictionary, type KeyColumn, placeOf } from './key-column.ts'
import type { Located } from './locate.ts'
import type { TableColumns } from './table-columns.ts'
import type { MeasuredColumn, TablePart } from './table-part.ts'
import type { Told } from './telling-reader.ts'

/** A row as read: what its keys say, its figures' cells and what these say. */
export interface RowRead {
  row: number
  told: readonly Told[]
  figures: readonly (Cell | undefined)[]
  readings: readonly (Reading | undefined)[]
}

export interface PartBuilder {
  /** one for each group of columns that set something of their own; they grow with each row taken */
  parts: TablePart[]
  take(row: RowRead): void
  /** the keys and attributes of a row, as places in the dictionaries of their staged names */
  keysOf(told: readonly Told[]): Map<string, number>
  /** the year of a row, where not its columns tell it */
  yearOf(told: readonly Told[]): number | undefined
}

/** No status: what the cell says is a problem. */
const unread = cellStatuses.length

/** Collects rows into the columns of a table's parts. */
export function partBuilder(
  { sheet, table }: Located,
  { telling, measures, groups }: TableColumns,
  dictionaryOf: (name: string) => Dictionary,
  askedYear: number | undefined,
): PartBuilder {
  const rows: number[] = []
  const years: number[] | undefined = table.year === 'header' ? undefined : []
  const columnOf = (name: string, column?: number): KeyColumn => ({
    dictionary: dictionaryOf(name),
    ...(column !== undefined && { column }),
    codes: [],
  })
  const named = telling.map(({ field, column }) => columnOf(field.name, column))
  const folded = telling.map(({ field }) =>
    field.type === 'name' && field.folded_as ? columnOf(field.folded_as) : undefined,
  )
  const told = telling.flatMap(({ field }, n): [string, KeyColumn][] => [
    [field.name, named[n]!],
    ...(folded[n] && field.type === 'name' ? [[field.folded_as!, folded[n]] as [string, KeyColumn]] : []),
  ])
  const measured = measures.map(
    ({ fieldId, column, year }): MeasuredColumn => ({
      ...{ fieldId, column, ...(year !== undefined && { year }) },
      ...{ texts: [], values: [], statuses: [], notes: new Map() },
    }),
  )
  const firstKey = table.keys.flatMap((id) => telling.filter(({ fieldId }) => fieldId === id))[0]
  const keyColumn = (firstKey ?? telling[0] ?? measures[0]!).column
  const set: { codes: number[]; code: number }[] = []
  const parts = groups.map((group): TablePart => {
    const own = group.sets.map(([name, value]): [string, KeyColumn] => {
      const column = columnOf(name)
      set.push({ codes: column.codes, code: placeOf(column.dictionary, value) })
      return [name, column]
    })
    const ofGroup = group.measures.map((measure) => measured[measures.indexOf(measure)]!)
    return { sheet, keys: new Map([...told, ...own]), rows, keyColumn, ...(years && { years }), measures: ofGroup }
  })
  const ofYear = typeof table.year === 'object' ? table.year.field : undefined
  const yearColumn = telling.findIndex(({ fieldId }) => fieldId === ofYear)

  function yearOf(told: readonly Told[]): number | undefined {
    if (table.year === 'header') return undefined
    if (table.year === 'asked') return askedYear
    return told[yearColumn]?.year
  }

  function keysOf(told: readonly Told[]): Map<string, number> {
    return new Map(
      telling.flatMap(({ field }, n): [string, number][] => [
        [field.name, told[n]!.code],
        ...(field.type === 'name' && field.folded_as
          ? [[field.folded_as, told[n]!.foldedCode] as [string, number]]
          : []),
      ]),
    )
  }

  function take({ row, told, figures, readings }: RowRead): void {
    const record = rows.length
    rows.push(row)
    years?.push(yearOf(told) ?? Number.NaN)
    for (let n = 0; n < told.length; n++) {
      named[n]!.codes.push(told[n]!.code)
      folded[n]?.codes.push(told[n]!.foldedCode)
    }
    for (const { codes, code } of set) codes.push(code)
    for (let n = 0; n < readings.length; n++) {
      const { texts, values, statuses, notes } = measured[n]!
      const reading = readings[n]
      const cell = figures[n]
      texts.push(cell?.text ?? '')
      values.push(reading?.value ?? Number.NaN)
      statuses.push(reading === undefined ? unread : cellStatuses.indexOf(reading.status))
      if (reading?.note !== undefined || cell?.comment !== undefined) {
        notes.set(record, [reading?.note, cell?.comment].filter(Boolean).join('\n'))
      }
    }
  }
  return { parts, take, keysOf, yearOf }
}

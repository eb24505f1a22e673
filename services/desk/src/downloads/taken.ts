import type { IndicatorRow, VintageRow } from '@madad/warehouse/published-rows'
import type { PublishedTable } from '@madad/warehouse/published-table'

export type Row = Readonly<Record<string, unknown>>

/** Rows that are taken away, with all that a reader needs to understand them. */
export interface Taken {
  /** in the catalogue `table.<name>`; for a whole table its name in the contract */
  name: string
  columns: PublishedTable['columns']
  rows: readonly Row[]
  /** the place or indicator it is about, where it is not about all */
  about?: string
  /** of those the rows speak of */
  indicators: ReadonlyMap<string, IndicatorRow>
  vintages: readonly VintageRow[]
  /** whose rows say their indicator by something else: a target's years */
  indicatorOf?: (row: Row) => string | null
  /** the moment of the build, `2026-11-23T09:30:00.000Z` */
  builtAt: string
}

/** The indicator a row is about. */
export function indicatorOf(taken: Taken, row: Row): IndicatorRow | undefined {
  const id = taken.indicatorOf ? taken.indicatorOf(row) : row.indicator_id
  return typeof id === 'string' ? taken.indicators.get(id) : undefined
}

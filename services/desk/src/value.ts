import type { TrendRow, ValueRow } from '@madad/warehouse/published-rows'
import type { Asked } from './addresses.ts'
import type { Change } from './figure.ts'

/** A published value with its change from the last measured year. */
export type Value = ValueRow & Change

/** Lays each value's change beside it. */
export function withChanges(values: readonly ValueRow[], trend: readonly TrendRow[]): Value[] {
  const key = (row: ValueRow | TrendRow) => JSON.stringify([row.breakdown, row.breakdown_value, row.school_year])
  const changes = new Map(trend.map((row) => [key(row), row]))
  return values.map((value) => {
    const change = value.institution_id === null ? changes.get(key(value)) : undefined
    return {
      ...value,
      change: change?.change ?? null,
      previous_school_year: change?.previous_school_year ?? null,
    }
  })
}

export const isTotal = (value: ValueRow): boolean => value.institution_id === null && value.breakdown === null

/** Which number a page tells of when none was asked for: the last year that has a total, else the last value there is. */
export function latestAsked(values: readonly ValueRow[]): Asked | undefined {
  const measured = values.filter((value) => value.value !== null)
  const totals = measured.filter(isTotal)
  const last = (totals.length > 0 ? totals : measured).toSorted((a, b) => b.school_year - a.school_year)[0]
  return (
    last && {
      year: last.school_year,
      institution: last.institution_id ?? undefined,
      breakdown: last.breakdown ?? undefined,
      part: last.breakdown_value ?? undefined,
    }
  )
}

export const isAsked = (value: ValueRow, asked: Asked): boolean =>
  value.school_year === asked.year &&
  (value.institution_id ?? undefined) === asked.institution &&
  (value.breakdown ?? undefined) === asked.breakdown &&
  (value.breakdown_value ?? undefined) === asked.part

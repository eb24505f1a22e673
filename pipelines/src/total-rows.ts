import type { Problem } from '@madad/language/problem'
import { cleanText } from './fold.ts'
import type { Measured, TableRecord } from './records.ts'
import type { SourceDefinition } from './source-schema.ts'

/** A row of totals: what it says of its keys, and its figures. It is no record. */
export interface TotalRow {
  keys: ReadonlyMap<string, string | null>
  /** with what the figures' columns set */
  groups: { sets: readonly (readonly [string, string])[]; measures: Measured[] }[]
  /** how many records of the sheet stood above it */
  above: number
}

interface Sum {
  measured: Measured
  sum: number
}

/**
 * Compares each row of totals with the sum of its rows: those that have its keys, all above it or those since the total
 * before it, whichever fits better. Only counts add up, and only where none is withheld or unknown.
 */
export function checkTotals(
  file: string,
  source: SourceDefinition,
  totals: readonly TotalRow[],
  records: readonly TableRecord[],
): Problem[] {
  return totals.flatMap((total, n) => {
    // a total may stand above the rows it is of
    const all = total.above === 0 ? records : records.slice(0, total.above)
    const recent = records.slice(totals[n - 1]?.above ?? 0, total.above)
    const [ofAll, ofRecent] = [all, recent].map((parts) => differing(source, total, parts))
    const differs = recent.length > 0 && ofRecent!.length < ofAll!.length ? ofRecent! : ofAll!
    return differs.map(({ measured, sum }): Problem => {
      const field = source.fields[measured.fieldId]!
      const where = { file, sheet: records[0]!.sheet, cell: measured.cell, name: field.name }
      const values = { header: field.aliases[0]!, sum }
      return { code: 'TOTAL_DIFFERS_FROM_ROWS', where, found: cleanText(measured.text), values, severity: 'warn' }
    })
  })
}

function differing(source: SourceDefinition, { keys, groups }: TotalRow, records: readonly TableRecord[]): Sum[] {
  return groups.flatMap(({ sets, measures }) => {
    const told = new Map([...keys, ...sets])
    const parts = records.filter((record) => [...told].every(([name, value]) => record.keys.get(name) === value))
    return measures.flatMap((measured) => {
      const field = source.fields[measured.fieldId]!
      if (measured.value === null || field.type !== 'measure' || field.unit !== 'count') return []
      const figures = parts.flatMap((record) =>
        record.measures.filter(({ fieldId, year }) => fieldId === measured.fieldId && year === measured.year),
      )
      const isWhole =
        figures.length > 0 && figures.every(({ value, status }) => value !== null || status === 'not_applicable')
      const sum = figures.reduce((sum, { value }) => sum + (value ?? 0), 0)
      return isWhole && Math.abs(sum - measured.value) > 1e-6 * Math.max(1, Math.abs(sum)) ? [{ measured, sum }] : []
    })
  })
}

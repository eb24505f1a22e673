import type { Problem } from '@madad/language/problem'
import { checkDeclared } from './declared-checks.ts'
import { identityNames, identityOf } from './identity.ts'
import type { TableRecord } from './records.ts'
import type { MeasureField, SourceDefinition, Table } from './source-schema.ts'

/** Checks the records of one table: what every field's unit demands, and what the source demands besides. */
export function checkTable(
  file: string,
  source: SourceDefinition,
  table: Table,
  records: readonly TableRecord[],
): Problem[] {
  const keys = identityNames(source, table)
  return [
    ...duplicates(file, source, keys, records),
    ...units(file, source, records),
    ...(table.checks ?? []).flatMap((check) => checkDeclared({ file, source, keys, records }, check)),
  ]
}

function duplicates(
  file: string,
  source: SourceDefinition,
  keys: readonly string[][],
  records: readonly TableRecord[],
): Problem[] {
  const secret = new Set(Object.values(source.fields).flatMap(({ type, name }) => (type === 'pseudonym' ? [name] : [])))
  const seen = new Map<string, TableRecord[]>()
  return records.flatMap((record) => {
    const parts = identityOf(keys, record)
    const key = JSON.stringify(parts)
    const before = seen.get(key)
    if (!before) seen.set(key, [record])
    const first = before?.find((other) => sayTheSame(other, record))
    if (before && !first) before.push(record)
    if (!first) return []
    const where = { file, sheet: record.sheet, cell: record.address, name: keys[0]![0]! }
    const place = first.sheet === record.sheet ? first.address : `${first.sheet} ${first.address}`
    const shown = parts.filter((part, n) => part !== null && !secret.has(keys[n]![0]!))
    const values = { key: keys.map(([name]) => name).join(', '), first: place }
    return [{ code: 'RECORD_DUPLICATE', where, found: shown.join(' '), values }]
  })
}

/** Two rows of one key may speak of different years, each in its own part of a file. */
const sayTheSame = (a: TableRecord, b: TableRecord): boolean =>
  a.measures.length === 0 ||
  b.measures.length === 0 ||
  a.measures.some(({ fieldId, year }) => b.measures.some((other) => other.fieldId === fieldId && other.year === year))

const isFree = (unit: MeasureField['unit']): boolean => unit === 'score' || unit === 'number'

/** A share lies in 0–1, a count is not negative, a cluster is 1–10; a score or a number is whatever it is. */
function units(file: string, source: SourceDefinition, records: readonly TableRecord[]): Problem[] {
  const problems: Problem[] = []
  for (const record of records) {
    for (const { fieldId, value, text, cell } of record.measures) {
      const field = source.fields[fieldId]!
      if (value === null || field.type !== 'measure' || isFree(field.unit)) continue
      const where = { file, sheet: record.sheet, cell, name: field.name }
      const header = field.aliases[0]!
      if (field.unit === 'share' && !(value >= 0 && value <= 1)) {
        problems.push({ code: 'SHARE_OUT_OF_RANGE', where, found: text, values: { header } })
      } else if (field.unit === 'cluster' && !(value >= 1 && value <= 10)) {
        problems.push({ code: 'VALUE_OUT_OF_RANGE', where, found: text, values: { header, low: 1, high: 10 } })
      } else if (field.unit !== 'share' && !(value >= 0)) {
        problems.push({ code: 'VALUE_OUT_OF_RANGE', where, found: text, values: { header, low: 0, high: '∞' } })
      }
    }
  }
  return problems
}

import type { Problem } from '@madad/language/problem'
import type { TableRecord } from './records.ts'
import type { Check, SourceDefinition, Table } from './source.ts'

/** Checks the records of one table: what every field's unit demands, and what the source demands besides. */
export function checkTable(
  file: string,
  source: SourceDefinition,
  table: Table,
  records: readonly TableRecord[],
): Problem[] {
  return [
    ...duplicates(file, source, table, records),
    ...units(file, source, records),
    ...(table.checks ?? []).flatMap((check) => declared(file, source, check, records)),
  ]
}

function duplicates(file: string, source: SourceDefinition, table: Table, records: readonly TableRecord[]): Problem[] {
  const ids = table.year === 'header' ? table.keys : [...table.keys, table.year.field]
  const names = ids.map((id) => source.fields[id]!.name)
  const first = new Map<string, TableRecord>()
  return records.flatMap((record) => {
    const key = names.map((name) => record.keys.get(name) ?? '').join(' ')
    const before = first.get(key)
    if (!before) first.set(key, record)
    if (!before) return []
    const where = { file, sheet: record.sheet, cell: record.address, name: names[0]! }
    const place = before.sheet === record.sheet ? before.address : `${before.sheet} ${before.address}`
    return [{ code: 'RECORD_DUPLICATE', where, found: key, values: { key: names.join(', '), first: place } }]
  })
}

/** A share lies in 0–1, a count is not negative, a cluster is 1–10. */
function units(file: string, source: SourceDefinition, records: readonly TableRecord[]): Problem[] {
  const problems: Problem[] = []
  for (const record of records) {
    for (const { fieldId, value, text, cell } of record.measures) {
      const field = source.fields[fieldId]!
      if (value === null || field.type !== 'measure') continue
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

function declared(file: string, source: SourceDefinition, check: Check, records: readonly TableRecord[]): Problem[] {
  switch (check.rule) {
    case 'records': {
      if (records.length >= check.at_least) return []
      const values = { low: check.at_least }
      return [
        { code: 'RECORDS_TOO_FEW', where: { file }, found: String(records.length), values, severity: check.severity },
      ]
    }
    case 'range':
      return records.flatMap((record) =>
        record.measures.flatMap(({ fieldId, value, text, cell }) => {
          if (fieldId !== check.field || value === null || (value >= check.low && value <= check.high)) return []
          const field = source.fields[fieldId]!
          const where = { file, sheet: record.sheet, cell, name: field.name }
          const values = { header: field.aliases[0]!, low: check.low, high: check.high }
          return [{ code: 'VALUE_OUT_OF_RANGE', where, found: text, values, severity: check.severity }]
        }),
      )
    case 'parts':
      return records.flatMap((record) => {
        const measured = (id: string) => record.measures.find(({ fieldId }) => fieldId === id)
        const total = measured(check.total)
        const parts = check.parts.map((id) => measured(id)?.value)
        if (!total || total.value === null || parts.some((part) => part === undefined || part === null)) return []
        const sum = parts.reduce<number>((sum, part) => sum + part!, 0)
        if (Math.abs(sum - total.value) <= check.tolerance) return []
        const field = source.fields[check.total]!
        const where = { file, sheet: record.sheet, cell: total.cell, name: field.name }
        const values = { header: field.aliases[0]!, sum }
        return [{ code: 'PARTS_DIFFER_FROM_TOTAL', where, found: total.text, values, severity: check.severity }]
      })
  }
}

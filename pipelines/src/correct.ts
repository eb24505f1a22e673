import { cellStatuses, readMeasure } from './cell-mark.ts'
import type { Checked } from './check.ts'
import { cleanText } from './fold.ts'
import { valueAt } from './key-column.ts'
import { add, type ProblemList } from './problem-list.ts'
import type { Correction, MeasureField, SourceDefinition } from './source-schema.ts'
import { addressAt, type MeasuredColumn } from './table-part.ts'

/**
 * Makes the source's recorded corrections in the records of one table. Where the cell no longer says what the correction
 * expects, nothing is changed and a warning says so.
 */
export function correct({ file, source, table, parts }: Checked, period: string, problems: ProblemList): void {
  for (const correction of table.corrections ?? []) {
    const { where, expect } = correction
    if (where.period !== undefined && where.period !== period) continue
    const keys = Object.entries(where.keys ?? {}).map(([id, value]) => [source.fields[id]!.name, value] as const)
    for (const part of parts) {
      for (const measured of part.measures) {
        if (measured.fieldId !== where.field) continue
        for (const [record, text] of measured.texts.entries()) {
          if (!keys.every(([name, value]) => valueAt(part.keys.get(name), record) === value)) continue
          const found = cleanText(text)
          if (found === expect) apply(source, correction, measured, record)
          else {
            const { name } = source.fields[measured.fieldId]!
            const place = { file, sheet: part.sheet.name, cell: addressAt(part, measured, record), name }
            add(problems, { code: 'CORRECTION_STALE', where: place, found, values: { expect }, severity: 'warn' })
          }
        }
      }
    }
  }
}

function apply(
  source: SourceDefinition,
  { action, reason }: Correction,
  measured: MeasuredColumn,
  record: number,
): void {
  const field = source.fields[measured.fieldId] as MeasureField
  const reading =
    action.do === 'set_status'
      ? { status: action.status, value: null }
      : readMeasure({ text: action.text }, field, source)
  if (!reading)
    throw new Error(
      `the correction of ${measured.fieldId} writes "${(action as { text: string }).text}", which is no number`,
    )
  measured.values[record] = reading.value ?? Number.NaN
  measured.statuses[record] = cellStatuses.indexOf(reading.status)
  measured.notes.set(record, [measured.notes.get(record), reason.he].filter(Boolean).join('\n'))
}

import type { Problem } from '@madad/language/problem'
import { readMeasure } from './cell-mark.ts'
import { cleanText } from './fold.ts'
import type { Measured, TableRecord } from './records.ts'
import type { Correction, SourceDefinition } from './source-schema.ts'

/**
 * Makes the source's recorded corrections in the records of one table. Where the cell no longer says what the correction
 * expects, nothing is changed and a warning says so.
 */
export function correct(
  file: string,
  source: SourceDefinition,
  corrections: readonly Correction[],
  period: string,
  records: readonly TableRecord[],
): Problem[] {
  const problems: Problem[] = []
  for (const correction of corrections) {
    if (correction.where.period !== undefined && correction.where.period !== period) continue
    for (const record of records.filter((record) => isMeant(source, correction, record))) {
      for (const measured of record.measures) {
        if (measured.fieldId !== correction.where.field) continue
        if (cleanText(measured.text) === correction.expect) apply(source, correction, measured)
        else {
          const name = source.fields[measured.fieldId]!.name
          const where = { file, sheet: record.sheet, cell: measured.cell, name }
          const values = { expect: correction.expect }
          problems.push({ code: 'CORRECTION_STALE', where, found: cleanText(measured.text), values, severity: 'warn' })
        }
      }
    }
  }
  return problems
}

const isMeant = (source: SourceDefinition, { where }: Correction, record: TableRecord): boolean =>
  Object.entries(where.keys ?? {}).every(([id, value]) => record.keys.get(source.fields[id]!.name) === value)

function apply(source: SourceDefinition, { action, reason }: Correction, measured: Measured): void {
  const field = source.fields[measured.fieldId]!
  if (field.type !== 'measure') return
  const reading =
    action.do === 'set_status'
      ? { status: action.status, value: null }
      : readMeasure({ text: action.text }, field, source)
  if (!reading)
    throw new Error(
      `the correction of ${measured.fieldId} writes "${(action as { text: string }).text}", which is no number`,
    )
  Object.assign(measured, reading)
  measured.note = [measured.note, reason.he].filter(Boolean).join('\n')
}

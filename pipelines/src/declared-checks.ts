import type { Checked } from './check.ts'
import { cleanText } from './fold.ts'
import { identityColumns, identityKey, identityNames } from './identity.ts'
import { valueAt } from './key-column.ts'
import { checkListed } from './listed-check.ts'
import { add, type ProblemList } from './problem-list.ts'
import { sameMeasure } from './source-faults.ts'
import type { Check, MeasureField } from './source-schema.ts'
import { addressAt, type MeasuredColumn, recordCount, type TablePart, yearAt } from './table-part.ts'
import { unitBounds } from './unit-bounds.ts'

type Of<Rule extends Check['rule']> = Extract<Check, { rule: Rule }>

/** What a source demands of its records. */
export const checkDeclared = (checked: Checked, check: Check, problems: ProblemList): void =>
  (rules[check.rule] as Rule)(checked, check, problems)

type Rule<Of = Check> = (checked: Checked, check: Of, problems: ProblemList) => void

/** A cell that a check found wrong. */
interface Cell {
  part: TablePart
  measured: MeasuredColumn
  record: number
}

function tell(
  { file, source }: Checked,
  { part, measured, record }: Cell,
  check: { severity: 'block' | 'warn' },
  code: string,
  values: Record<string, string | number>,
  problems: ProblemList,
): void {
  const { name, aliases } = source.fields[measured.fieldId]!
  const where = { file, sheet: part.sheet.name, cell: addressAt(part, measured, record), name }
  const found = cleanText(measured.texts[record]!)
  add(problems, { code, where, found, values: { header: aliases[0]!, ...values }, severity: check.severity })
}

/** Every record whose measures of the given fields all have a value, once a year that they have in common. */
function* together(
  parts: readonly TablePart[],
  fieldIds: readonly string[],
): Generator<{ part: TablePart; record: number; columns: MeasuredColumn[]; values: number[] }> {
  for (const part of parts) {
    const years = new Set(part.measures.map(({ year }) => year))
    for (const year of years) {
      const columns = fieldIds.flatMap(
        (id) => part.measures.find((measured) => measured.fieldId === id && measured.year === year) ?? [],
      )
      if (columns.length < fieldIds.length) continue
      for (let record = 0; record < part.rows.length; record++) {
        const values = columns.map((measured) => measured.values[record]!)
        if (!values.some(Number.isNaN)) yield { part, record, columns, values }
      }
    }
  }
}

function tooFew({ file, parts }: Checked, { at_least, severity }: Of<'records'>, problems: ProblemList): void {
  const count = recordCount({ parts: [...parts] })
  const values = { low: at_least }
  if (count < at_least)
    add(problems, { code: 'RECORDS_TOO_FEW', where: { file }, found: String(count), values, severity })
}

function outOfRange(checked: Checked, check: Of<'range'>, problems: ProblemList): void {
  const { field, low, high } = check
  for (const part of checked.parts) {
    for (const measured of part.measures) {
      if (measured.fieldId !== field) continue
      const [least, most] = unitBounds[(checked.source.fields[field] as MeasureField).unit]
      // what no value of this unit can be has been told already
      for (const [record, value] of measured.values.entries())
        if ((value < low && value >= least) || (value > high && value <= most))
          tell(checked, { part, measured, record }, check, 'VALUE_OUT_OF_RANGE', { low, high }, problems)
    }
  }
}

function aboveLimit(checked: Checked, check: Of<'at_most'>, problems: ProblemList): void {
  for (const { part, record, columns, values } of together(checked.parts, [check.field, check.limit])) {
    const [value, most] = values as [number, number]
    const [measured, limit] = columns as [MeasuredColumn, MeasuredColumn]
    if (value <= most) continue
    const said = { limit: checked.source.fields[check.limit]!.aliases[0]!, most: cleanText(limit.texts[record]!) }
    tell(checked, { part, measured, record }, check, 'VALUE_ABOVE_ANOTHER', said, problems)
  }
}

function partsOfTotal(checked: Checked, check: Of<'parts'>, problems: ProblemList): void {
  for (const { part, record, columns, values } of together(checked.parts, [check.total, ...check.parts])) {
    const [total, ...parts] = values as [number, ...number[]]
    const sum = parts.reduce((sum, each) => sum + each, 0)
    if (Math.abs(sum - total) <= check.tolerance) continue
    tell(checked, { part, measured: columns[0]!, record }, check, 'PARTS_DIFFER_FROM_TOTAL', { sum }, problems)
  }
}

/** Where not every value of the key is there, the parts may be less than the whole, never more. */
function sumOverKey(checked: Checked, check: Of<'sum'>, problems: ProblemList): void {
  const { source, table, parts } = checked
  const over = source.fields[check.over]!
  const summed = source.fields[check.field] as MeasureField
  const others = identityNames(source, table).filter(([name]) => name !== over.name)
  const columnsOf = parts.map((part) => ({
    part,
    split: part.keys.get(over.name),
    others: identityColumns(others, part),
    // girls may be a column of their own: another field of the source, the same of the dictionary
    measures: part.measures.filter(({ fieldId }) => sameMeasure(source.fields[fieldId] as MeasureField, summed)),
  }))
  const groups = new Map<string, { wholes: Cell[]; sum: number; values: Set<string> }>()
  // the wholes first: most tables print few, and parts without one are nothing to be checked
  for (const { part, split, others, measures } of columnsOf) {
    for (const measured of measures) {
      for (let record = 0; record < part.rows.length; record++) {
        if (valueAt(split, record) !== null) continue
        const key = `${yearAt(part, measured, record)} ${identityKey(others, record)}`
        const group = groups.get(key) ?? { wholes: [], sum: 0, values: new Set() }
        groups.set(key, group)
        group.wholes.push({ part, measured, record })
      }
    }
  }
  if (groups.size === 0) return
  for (const { part, split, others, measures } of columnsOf) {
    for (const measured of measures) {
      for (let record = 0; record < part.rows.length; record++) {
        const value = valueAt(split, record)
        if (value === null) continue
        const group = groups.get(`${yearAt(part, measured, record)} ${identityKey(others, record)}`)
        if (!group) continue
        group.values.add(value)
        group.sum += measured.values[record]!
      }
    }
  }
  for (const { wholes, sum, values } of groups.values()) {
    if (values.size === 0 || Number.isNaN(sum)) continue
    const isWhole = over.type === 'choice' && Object.keys(over.values).every((value) => values.has(value))
    for (const cell of wholes) {
      const excess = sum - cell.measured.values[cell.record]!
      if (isWhole ? !(Math.abs(excess) > check.tolerance) : !(excess > check.tolerance)) continue
      tell(checked, cell, check, 'PARTS_DIFFER_FROM_TOTAL', { sum }, problems)
    }
  }
}

/** A printed share is rounded: it may be off by half of its last digit. */
function shareOfCounts(checked: Checked, check: Of<'quotient'>, problems: ProblemList): void {
  const { unit } = checked.source.fields[check.share] as MeasureField
  for (const { part, record, columns, values } of together(checked.parts, [
    check.share,
    check.numerator,
    check.denominator,
  ])) {
    const [share, numerator, denominator] = values as [number, number, number]
    if (denominator === 0) continue
    const expected = numerator / denominator
    const texts = columns.map((measured) => cleanText(measured.texts[record]!))
    const tolerance = check.tolerance ?? roundingOf(texts[0]!, share)
    // what is no share by its unit may be printed as percent all the same
    const said = unit === 'share' ? [share] : [share, share / 100]
    if (said.some((value) => Math.abs(value - expected) <= tolerance + 1e-9)) continue
    const percent = `${Number((expected * 100).toFixed(2))}%`
    const counts = { numerator: texts[1]!, denominator: texts[2]!, expected: percent }
    tell(checked, { part, measured: columns[0]!, record }, check, 'SHARE_DIFFERS_FROM_COUNTS', counts, problems)
  }
}

/** Half of the last printed digit, as a share: 0.0005 for `61.1` under "percent", 0.005 for `0.61`. */
function roundingOf(text: string, share: number): number {
  const digits = /\d(?:\.(\d+))?\D*$/.exec(text)?.[1]?.length ?? 0
  const printed = Number.parseFloat(text.replace(/[^\d.]/g, ''))
  const isPercent = printed > 0 && Math.abs(printed / 100 - share) < Math.abs(printed - share)
  return 0.5 * 10 ** -digits * (isPercent ? 0.01 : 1)
}

const rules: { [Name in Check['rule']]: Rule<Of<Name>> } = {
  records: tooFew,
  range: outOfRange,
  at_most: aboveLimit,
  parts: partsOfTotal,
  sum: sumOverKey,
  quotient: shareOfCounts,
  listed: checkListed,
  // what others know is held against the file by who can ask them, see `checkReferences`
  reference: () => {},
}

import type { Problem } from '@madad/language/problem'
import { cleanText } from './fold.ts'
import { identityOf } from './identity.ts'
import type { Measured, TableRecord } from './records.ts'
import type { Check, MeasureField, SourceDefinition } from './source-schema.ts'

export interface Checked {
  file: string
  source: SourceDefinition
  /** the staged names that tell records apart */
  keys: readonly string[][]
  records: readonly TableRecord[]
}

type Of<Rule extends Check['rule']> = Extract<Check, { rule: Rule }>

/** What a source demands of its records, rule by rule. */
export function checkDeclared(checked: Checked, check: Check): Problem[] {
  switch (check.rule) {
    case 'records':
      return tooFew(checked, check)
    case 'range':
      return outOfRange(checked, check)
    case 'at_most':
      return aboveLimit(checked, check)
    case 'parts':
      return partsOfTotal(checked, check)
    case 'sum':
      return sumOverKey(checked, check)
    case 'quotient':
      return shareOfCounts(checked, check)
    // what other sources know is not known here
    case 'reference':
      return []
  }
}

const observed = (record: TableRecord, fieldId: string): (Measured & { value: number }) | undefined => {
  const found = record.measures.find((each) => each.fieldId === fieldId)
  return found && found.value !== null ? (found as Measured & { value: number }) : undefined
}

function problemAt(
  { file, source }: Checked,
  check: { severity: 'block' | 'warn' },
  code: string,
  record: TableRecord,
  measured: Measured,
  values: Record<string, string | number>,
): Problem {
  const { name, aliases } = source.fields[measured.fieldId]!
  const where = { file, sheet: record.sheet, cell: measured.cell, name }
  const said = { header: aliases[0]!, ...values }
  return { code, where, found: cleanText(measured.text), values: said, severity: check.severity }
}

function tooFew({ file, records }: Checked, { at_least, severity }: Of<'records'>): Problem[] {
  if (records.length >= at_least) return []
  return [
    { code: 'RECORDS_TOO_FEW', where: { file }, found: String(records.length), values: { low: at_least }, severity },
  ]
}

const outOfRange = (checked: Checked, check: Of<'range'>): Problem[] =>
  checked.records.flatMap((record) =>
    record.measures
      .filter(
        ({ fieldId, value }) =>
          fieldId === check.field && value !== null && !(value >= check.low && value <= check.high),
      )
      .map((measured) =>
        problemAt(checked, check, 'VALUE_OUT_OF_RANGE', record, measured, { low: check.low, high: check.high }),
      ),
  )

const aboveLimit = (checked: Checked, check: Of<'at_most'>): Problem[] =>
  checked.records.flatMap((record) => {
    const measured = observed(record, check.field)
    const limit = observed(record, check.limit)
    if (!measured || !limit || measured.value <= limit.value) return []
    const values = { limit: checked.source.fields[check.limit]!.aliases[0]!, most: cleanText(limit.text) }
    return [problemAt(checked, check, 'VALUE_ABOVE_ANOTHER', record, measured, values)]
  })

const partsOfTotal = (checked: Checked, check: Of<'parts'>): Problem[] =>
  checked.records.flatMap((record) => {
    const total = observed(record, check.total)
    const parts = check.parts.map((id) => observed(record, id)?.value)
    if (!total || parts.includes(undefined)) return []
    const sum = (parts as number[]).reduce((sum, part) => sum + part, 0)
    if (Math.abs(sum - total.value) <= check.tolerance) return []
    return [problemAt(checked, check, 'PARTS_DIFFER_FROM_TOTAL', record, total, { sum })]
  })

/** Where not every value of the key is there, the parts may be less than the whole, never more. */
function sumOverKey(checked: Checked, check: Of<'sum'>): Problem[] {
  const { source, keys, records } = checked
  const over = source.fields[check.over]!
  // girls may be a column of their own: another field of the source, the same of the dictionary
  const isSummed = (fieldId: string) => source.fields[fieldId]!.name === source.fields[check.field]!.name
  const others = keys.filter(([name]) => name !== over.name)
  const groups = Map.groupBy(records, (record) => JSON.stringify(identityOf(others, record)))
  return [...groups.values()].flatMap((group) => {
    const partOf = (record: TableRecord) => record.keys.get(over.name) ?? null
    const parts = group.filter((record) => partOf(record) !== null)
    const values = new Set(parts.map(partOf))
    const isWhole = over.type === 'choice' && Object.keys(over.values).every((value) => values.has(value))
    return group
      .filter((record) => partOf(record) === null)
      .flatMap((record) =>
        record.measures.flatMap((total) => {
          if (!isSummed(total.fieldId) || total.value === null) return []
          const figures = parts.flatMap(({ measures }) =>
            measures.filter(({ fieldId, year }) => isSummed(fieldId) && year === total.year),
          )
          if (figures.length === 0 || figures.some(({ value }) => value === null)) return []
          const sum = figures.reduce((sum, { value }) => sum + value!, 0)
          const excess = sum - total.value
          if (isWhole ? Math.abs(excess) <= check.tolerance : excess <= check.tolerance) return []
          return [problemAt(checked, check, 'PARTS_DIFFER_FROM_TOTAL', record, total, { sum })]
        }),
      )
  })
}

/** A printed share is rounded: it may be off by half of its last digit. */
const shareOfCounts = (checked: Checked, check: Of<'quotient'>): Problem[] =>
  checked.records.flatMap((record) => {
    const share = observed(record, check.share)
    const numerator = observed(record, check.numerator)
    const denominator = observed(record, check.denominator)
    if (!share || !numerator || !denominator || denominator.value === 0) return []
    const expected = numerator.value / denominator.value
    const field = checked.source.fields[check.share] as MeasureField
    // what is no share by its unit may be printed as percent all the same
    const said = field.unit === 'share' ? [share.value] : [share.value, share.value / 100]
    const tolerance = check.tolerance ?? roundingOf(share)
    if (said.some((value) => Math.abs(value - expected) <= tolerance + 1e-9)) return []
    const values = { numerator: cleanText(numerator.text), denominator: cleanText(denominator.text) }
    const percent = `${Number((expected * 100).toFixed(2))}%`
    return [problemAt(checked, check, 'SHARE_DIFFERS_FROM_COUNTS', record, share, { ...values, expected: percent })]
  })

/** Half of the last printed digit, as a share: 0.0005 for `61.1` under "percent", 0.005 for `0.61`. */
function roundingOf({ text, value }: Measured & { value: number }): number {
  const digits = /\d(?:\.(\d+))?\D*$/.exec(cleanText(text))?.[1]?.length ?? 0
  const printed = Number.parseFloat(cleanText(text).replace(/[^\d.]/g, ''))
  const isPercent = printed > 0 && Math.abs(printed / 100 - value) < Math.abs(printed - value)
  return 0.5 * 10 ** -digits * (isPercent ? 0.01 : 1)
}

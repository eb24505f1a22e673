/** What one learned check finds, a row a finding, named as the query names its columns. */
export type Finding = Readonly<Record<string, string | number | null>>

/** A doubt that the earlier files of a dataset teach. Unusual is not wrong, so a finding is a warning. */
export interface LearnedCheck {
  /** in the catalogue of problems */
  code: string
  /** over `candidate` and `history` of `withStagedSeries`; the worst first. Columns `sheet cell field text` say where. */
  sql: string
  /** where the query alone cannot tell */
  isOne?(finding: Finding): boolean
  /** what the texts of the code need */
  values(finding: Finding): Record<string, string | number>
}

/** A number as a person writes it: a share in percent, nothing finer than need be. */
export function asWritten(value: string | number | null | undefined, unit: string | number | null | undefined): string {
  const number = Number(value)
  return unit === 'share' ? `${Number((number * 100).toPrecision(4))}%` : String(Number(number.toPrecision(8)))
}

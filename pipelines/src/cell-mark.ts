import type { Cell } from './book.ts'
import { clockOf } from './clock.ts'
import { cleanText, foldName } from './fold.ts'
import { type NumberStyle, parseNumber } from './number-text.ts'
import type { Meaning, MeasureField, SourceDefinition } from './source-schema.ts'

export const cellStatuses = [
  'observed',
  'none',
  'not_available',
  'not_applicable',
  'suppressed',
  'low_reliability',
] as const
export type CellStatus = (typeof cellStatuses)[number]

export interface Reading {
  status: CellStatus
  /** in the field's own unit: shares 0–1, people not thousands; `null` where the status allows no value */
  value: number | null
  /** what was done to read it, where something was */
  note?: string
}

type Marks = Pick<SourceDefinition, 'marks' | 'brackets'>

/**
 * Reads the cells of a measured column: a number, a mark of the source, a word of the field, or `undefined` where it is none of
 * them.
 * @param factor what the header says its numbers are to be multiplied by
 * @param style how the numbers of the column are written; asked only where a text could be read in two ways
 */
export function measureReader(
  field: MeasureField,
  source: Marks,
  factor: number,
  style: () => NumberStyle,
): (cell: Cell | undefined) => Reading | undefined {
  const meanings = new Map(Object.entries({ ...source.marks, ...field.marks }))
  const worths = new Map(Object.entries(field.words ?? {}).map(([word, worth]) => [foldName(word), worth]))
  const numeralMarks = [...meanings.keys()].some((mark) => /\d/.test(mark))

  const ofClock = (cell: Cell | undefined): Reading | undefined => {
    const minutes = cell && clockOf(cell)
    if (minutes !== undefined) return { status: 'observed', value: minutes }
    const meaning = meanings.get(cleanText(cell?.text ?? ''))
    return meaning && ofMeaning(meaning, field)
  }

  return (cell) => {
    if (field.unit === 'clock') return ofClock(cell)
    if (cell?.number === undefined && !numeralMarks) {
      const number = plainNumber(cell?.text ?? '')
      if (!Number.isNaN(number)) return observed(number, undefined, field, factor)
    }
    const text = cleanText(cell?.text ?? '')
    const meaning = meanings.get(text)
    if (meaning) return ofMeaning(meaning, field)
    const worth = worths.size > 0 ? worths.get(foldName(text)) : undefined
    if (worth !== undefined) return observed(worth, undefined, field, factor)
    // a figure that a spreadsheet took for a day is lost: 1.3 became the first of March
    if (cell?.date !== undefined) return undefined
    if (cell?.number !== undefined) return observed(cell.number, cell.percent ? 'shown' : undefined, field, factor)
    const bracketed = source.brackets && /^\(\s*([^()]*?)\s*\)$/.exec(text)
    const found = parseNumber(bracketed ? bracketed[1]! : text, /[.,]/.test(text) ? style() : 'point')
    if (!found) return undefined
    const reading = observed(found.number, found.isPercent ? 'printed' : undefined, field, factor, found.mark)
    return bracketed && reading.status === 'observed' ? { ...reading, status: 'low_reliability' } : reading
  }
}

/** Reads one measured cell by itself; see `measureReader`. */
export const readMeasure = (
  cell: Cell | undefined,
  field: MeasureField,
  source: Marks,
  factor = 1,
): Reading | undefined => measureReader(field, source, factor, () => 'point')(cell)

/** What most cells hold, read quickly: digits, and a point that can be nothing but a decimal one; else `NaN`. */
function plainNumber(text: string): number {
  const { length } = text
  if (length === 0 || length > 15) return Number.NaN
  let point = -1
  let number = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) number = number * 10 + code - 48
    else if (code === 46 && point === -1 && at > 0) point = at
    else return Number.NaN
  }
  if (point === -1) return number
  // three digits behind a point may be thousands
  return point === length - 1 || length - point === 4 ? Number.NaN : Number(text)
}

/** `printed`: the text has a percent sign; `shown`: the number's format shows one, and the number is a hundredth of it. */
type Percent = 'printed' | 'shown' | undefined

function observed(number: number, percent: Percent, field: MeasureField, factor: number, mark?: string): Reading {
  if (number === 0 && field.zero_is) return ofMeaning(field.zero_is, field)
  if (field.unit === 'share') return noted(inShares(number, percent, field), mark)
  // 0.45 that the file shows as 45% is 45
  const times = percent === 'shown' ? 100 * factor : factor
  if (times === 1) return noted(number, mark)
  return noted(withoutNoise(number * times), `×${times}`, mark)
}

const noted = (value: number, first: string | undefined, second?: string): Reading => {
  const note = first && second ? `${first} ${second}` : (first ?? second)
  return note === undefined ? { status: 'observed', value } : { status: 'observed', value, note }
}

/** A share printed 61.1 under "percent", `61.1%` as text, or 0.611 in a cell whose format shows percent. */
function inShares(number: number, percent: Percent, field: MeasureField): number {
  if (percent === 'printed') return number / 100
  return percent === 'shown' || field.printed === 'share' ? number : number / 100
}

/** 50.6 thousand is 50600, not 50600.00000000001. */
const withoutNoise = (number: number): number => Number(number.toPrecision(12))

/** Where nobody was counted a count or a share is truly zero; a mean, a score or a ratio of nobody is nothing. */
function ofMeaning(meaning: Meaning, field: MeasureField): Reading {
  if (meaning !== 'no_cases') return { status: meaning, value: null }
  return field.unit === 'count' || field.unit === 'share'
    ? { status: 'none', value: 0 }
    : { status: 'not_applicable', value: null }
}

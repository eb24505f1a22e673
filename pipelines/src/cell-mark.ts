import type { Cell } from './book.ts'
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
 * Reads a measured cell: a number, a mark of the source, a word of the field, or `undefined` where it is none of them.
 * @param factor what the header says its numbers are to be multiplied by
 * @param style how the numbers of its column are written
 */
export function readMeasure(
  cell: Cell | undefined,
  field: MeasureField,
  source: Marks,
  factor = 1,
  style: NumberStyle = 'point',
): Reading | undefined {
  const text = cleanText(cell?.text ?? '')
  const meaning = meaningOf(text, field, source)
  if (meaning) return ofMeaning(meaning, field)
  const worth = field.words && worthOf(field, text)
  if (worth !== undefined) return observed(worth, undefined, field, factor)
  // a figure that a spreadsheet took for a day is lost: 1.3 became the first of March
  if (cell?.date !== undefined) return undefined
  if (cell?.number !== undefined) return observed(cell.number, cell.percent ? 'shown' : undefined, field, factor)
  const bracketed = source.brackets && /^\(\s*([^()]*?)\s*\)$/.exec(text)
  const found = parseNumber(bracketed ? bracketed[1]! : text, style)
  if (!found) return undefined
  const reading = observed(found.number, found.isPercent ? 'printed' : undefined, field, factor, found.mark)
  return bracketed && reading.status === 'observed' ? { ...reading, status: 'low_reliability' } : reading
}

export function meaningOf(text: string, field: MeasureField, source: Marks): Meaning | undefined {
  if (field.marks && Object.hasOwn(field.marks, text)) return field.marks[text]
  return Object.hasOwn(source.marks, text) ? source.marks[text] : undefined
}

const worths = new WeakMap<MeasureField, Map<string, number>>()

/** What a printed word stands for: `כן` is 1. */
function worthOf(field: MeasureField, text: string): number | undefined {
  let known = worths.get(field)
  if (!known) {
    known = new Map(Object.entries(field.words ?? {}).map(([word, worth]) => [foldName(word), worth]))
    worths.set(field, known)
  }
  return known.get(foldName(text))
}

/** `printed`: the text has a percent sign; `shown`: the number's format shows one, and the number is a hundredth of it. */
type Percent = 'printed' | 'shown' | undefined

function observed(number: number, percent: Percent, field: MeasureField, factor: number, mark?: string): Reading {
  if (number === 0 && field.zero_is) return ofMeaning(field.zero_is, field)
  if (field.unit === 'share') return noted(inShares(number, percent, field), [mark])
  // 0.45 that the file shows as 45% is 45
  const times = percent === 'shown' ? 100 * factor : factor
  if (times === 1) return noted(number, [mark])
  return noted(withoutNoise(number * times), [`×${times}`, mark])
}

const noted = (value: number, notes: readonly (string | undefined)[]): Reading => {
  const note = notes.filter(Boolean).join(' ')
  return note === '' ? { status: 'observed', value } : { status: 'observed', value, note }
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

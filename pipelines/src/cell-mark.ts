import type { Cell } from './book.ts'
import { cleanText, foldName } from './fold.ts'
import type { Meaning, MeasureField, SourceDefinition } from './source-schema.ts'

export type CellStatus = 'observed' | 'none' | 'not_available' | 'not_applicable' | 'suppressed' | 'low_reliability'

export interface Reading {
  status: CellStatus
  /** in the field's own unit: shares 0–1, people not thousands; `null` where the status allows no value */
  value: number | null
  /** what was done to read it, where something was */
  note?: string
}

const numeral = /^[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d+)?(?:[eE][+-]?\d+)?\s*(%?)$/

/**
 * Reads a measured cell: a number, a mark of the source, or `undefined` where it is neither.
 * @param factor what the header says its numbers are to be multiplied by
 */
export function readMeasure(
  cell: Cell | undefined,
  field: MeasureField,
  source: Pick<SourceDefinition, 'marks' | 'brackets'>,
  factor = 1,
): Reading | undefined {
  const text = cleanText(cell?.text ?? '')
  const marks = field.marks && Object.hasOwn(field.marks, text) ? field.marks : source.marks
  const meaning = Object.hasOwn(marks, text) ? marks[text] : undefined
  if (meaning) return ofMeaning(meaning, field)
  const worth = field.words && worthOf(field, text)
  if (worth !== undefined) return observed(worth, false, field, factor, 'observed')
  // a figure that a spreadsheet took for a day is lost: 1.3 became the first of March
  if (cell?.date !== undefined) return undefined
  if (cell?.number !== undefined) return observed(cell.number, cell.percent ?? false, field, factor, 'observed')
  const bracketed = source.brackets && /^\(\s*([^()]*?)\s*\)$/.exec(text)
  const bare = (bracketed ? bracketed[1]! : text).replace(/\s*\*+$/, '')
  const found = numeral.exec(bare)
  if (!found || bare === '') return undefined
  const number = Number(bare.replace('−', '-').replace(/[,%\s]/g, ''))
  return observed(number, found[1] === '%', field, factor, bracketed ? 'low_reliability' : 'observed', found[1] === '%')
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

function observed(
  number: number,
  isPercentFormat: boolean,
  field: MeasureField,
  factor: number,
  status: 'observed' | 'low_reliability',
  isPercentText = false,
): Reading {
  if (number === 0 && field.zero_is) return ofMeaning(field.zero_is, field)
  const value = inUnit(number, isPercentFormat, isPercentText, field, factor)
  return factor === 1 ? { status, value } : { status, value, note: `×${factor}` }
}

/** A share printed 61.1 under "percent", `61.1%` as text, or 0.611 in a cell whose format shows percent. */
function inUnit(
  number: number,
  isPercentFormat: boolean,
  isPercentText: boolean,
  field: MeasureField,
  factor: number,
): number {
  if (field.unit !== 'share') return factor === 1 ? number : withoutNoise(number * factor)
  if (isPercentText) return number / 100
  if (isPercentFormat || field.printed === 'share') return number
  return number / 100
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

import { readMeasure } from '../cell-mark.ts'
import { clockOf } from '../clock.ts'
import { foldName } from '../fold.ts'
import { readKey } from '../keys.ts'
import type { Field, MeasureField, SourceDefinition } from '../source-schema.ts'
import { maySayTotal } from '../total-words.ts'
import type { ColumnValues, ValueKind } from './column-values.ts'

/** By how much each kind of values fits a figure of each unit. A column of nothing yet fits anything a little. */
const measureFits: Partial<Record<string, Partial<Record<ValueKind, number>>>> = {
  count: { counts: 1, decimals: 0.6, codes: 0.5, shares: 0.3, years: 0.2 },
  share: { shares: 1, percents: 1, decimals: 0.7, counts: 0.5 },
  mean: { decimals: 1, counts: 0.7, shares: 0.6 },
  ratio: { decimals: 1, counts: 0.7, shares: 0.6 },
  score: { counts: 0.9, decimals: 0.9, shares: 0.4, percents: 0.5 },
  cluster: { counts: 0.8 },
  number: { counts: 0.8, decimals: 0.8, shares: 0.8, percents: 0.8 },
}

/** How well a column's values could be a field's. 0: they contradict it; 1: they could be nothing else of their kind. */
export function valuesFit(field: Field, values: ColumnValues): number {
  if (values.filled === 0) return 0.3
  const { kind } = values
  switch (field.type) {
    case 'measure':
      return measureFit(field, values)
    case 'pseudonym':
      return kind === 'codes' ? 1 : kind === 'names' ? 0.7 : 0.1
    case 'name':
      return kind === 'names' ? 0.8 : kind === 'categories' || kind === 'texts' ? 0.6 : 0.05
    case 'code':
      return shareOf(values, (text) => isCodeOf(text, field.digits))
    default:
      return shareOf(values, (text) => !('fault' in readKey({ text }, field)) || maySayTotal(text))
  }
}

/**
 * The values that a field would not know: of a choice, texts that none of its spellings explains; of a figure, texts in the
 * place of a number. Words of totals are none: their rows are no records.
 */
export function unknownValues(field: Field, values: ColumnValues, source: SourceDefinition): ColumnValues['texts'] {
  if (field.type === 'measure') {
    return values.words.filter(({ text }) => readMeasure({ text }, field, source) === undefined)
  }
  if (field.type !== 'choice') return []
  return values.texts.filter(({ text }) => 'fault' in readKey({ text }, field) && !maySayTotal(text))
}

const isCodeOf = (text: string, digits: number): boolean => {
  const found = /^(\d+)(?:\.0+)?$/.exec(text)?.[1]
  return found !== undefined && (found.length === digits || (digits <= 4 && found.length <= digits))
}

/** The share of the cells seen whose text passes. */
function shareOf({ texts }: ColumnValues, passes: (text: string) => boolean): number {
  let seen = 0
  let passed = 0
  for (const { text, count } of texts) {
    seen += count
    if (passes(text)) passed += count
  }
  return seen === 0 ? 0 : passed / seen
}

function measureFit(field: MeasureField, values: ColumnValues): number {
  const { words } = field
  if (words && values.kind !== 'counts') {
    const known = new Set(Object.keys(words).map(foldName))
    const fit = shareOf(values, (text) => known.has(foldName(text)) || /^\d+$/.test(text))
    if (fit > 0.5) return fit
  }
  if (field.unit === 'clock') return shareOf(values, (text) => clockOf({ text }) !== undefined)
  const fit = measureFits[field.unit]?.[values.kind] ?? 0
  const { low = 0, high = 0 } = values
  if (field.unit === 'cluster' && !(low >= 1 && high <= 10)) return fit / 10
  if (field.unit === 'share' && values.kind !== 'percents' && !(low >= 0 && high <= 100)) return fit / 10
  return low < 0 ? fit / 3 : fit
}

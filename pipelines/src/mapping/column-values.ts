import { type Sheet, textAt } from '../book.ts'
import { cleanText } from '../fold.ts'
import { lookOf } from './look.ts'

/**
 * What kind of values a column holds. `codes`: whole numbers of one length, five digits or more, or four with a leading
 * zero. `shares`: 0–1; `percents`: said to be percent. `categories`: few texts, many times; `names`: short texts, seldom twice.
 */
export type ValueKind =
  | 'blank'
  | 'codes'
  | 'years'
  | 'dates'
  | 'counts'
  | 'decimals'
  | 'shares'
  | 'percents'
  | 'categories'
  | 'names'
  | 'texts'

export interface ColumnValues {
  kind: ValueKind
  /** how many records there are, and in how many the cell is filled */
  records: number
  filled: number
  /** the first few different texts */
  samples: string[]
  /** the different texts and how often each stands, the most frequent first; no more than `mostTexts` of them */
  texts: { text: string; count: number }[]
  /** those of them that are no number, date or year */
  words: { text: string; count: number }[]
  /** how many different ones there are, counted no further than `mostDistinct` */
  distinct: number
  /** how long the codes are */
  digits?: number
  /** the least and the greatest number */
  low?: number
  high?: number
}

const mostTexts = 60
const mostDistinct = 2_000
const sampleCount = 4
const longestSample = 60

export function columnValues(sheet: Sheet, rows: readonly number[], column: number): ColumnValues {
  const counts = new Map<string, number>()
  const words = new Set<string>()
  const numbers: Numbers = {
    count: 0,
    isWhole: true,
    isPercent: false,
    low: Infinity,
    high: -Infinity,
    lengths: new Map(),
  }
  const looks = { year: 0, date: 0, mark: 0 }
  let filled = 0
  let zeroed = 0
  for (const row of rows) {
    const cell = sheet.cell(row, column)
    const text = cleanText(textAt(sheet, row, column))
    if (text === '') continue
    filled++
    if (counts.size < mostDistinct || counts.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
    const look = lookOf(cell)
    if ((look === 'text' || look === 'mark') && words.size < mostDistinct) words.add(text)
    if (look === 'year' || look === 'date' || look === 'mark') looks[look]++
    if (/^0\d+$/.test(text)) zeroed++
    if (look === 'number' || (look === 'year' && /^\d{4}$/.test(text))) count(numbers, text, cell?.percent ?? false)
  }
  const texts = [...counts].map(([text, count]) => ({ text, count })).toSorted((a, b) => b.count - a.count)
  const kind = kindOf(filled, looks, numbers, texts, zeroed)
  return {
    kind,
    records: rows.length,
    filled,
    samples: [...counts.keys()].slice(0, sampleCount).map((text) => text.slice(0, longestSample)),
    texts: texts.slice(0, mostTexts),
    words: texts.filter(({ text }) => words.has(text)).slice(0, mostTexts),
    distinct: counts.size,
    ...(kind === 'codes' && { digits: commonLength(numbers) }),
    ...(numbers.count > 0 && { low: numbers.low, high: numbers.high }),
  }
}

interface Numbers {
  count: number
  isWhole: boolean
  isPercent: boolean
  low: number
  high: number
  /** how many have so many digits */
  lengths: Map<number, number>
}

function count(numbers: Numbers, text: string, isPercent: boolean): void {
  const bare = text.replace(/[,\s]/g, '').replace('−', '-')
  const number = Number(bare.replace('%', ''))
  numbers.count++
  numbers.isPercent ||= isPercent || bare.endsWith('%')
  numbers.isWhole &&= Number.isInteger(number)
  numbers.low = Math.min(numbers.low, number)
  numbers.high = Math.max(numbers.high, number)
  if (/^\d+$/.test(text)) numbers.lengths.set(text.length, (numbers.lengths.get(text.length) ?? 0) + 1)
}

const commonLength = ({ lengths }: Numbers): number => [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0

function kindOf(
  filled: number,
  looks: { year: number; date: number; mark: number },
  numbers: Numbers,
  texts: ColumnValues['texts'],
  zeroed: number,
): ValueKind {
  if (filled === 0) return 'blank'
  const most = filled * 0.8
  if (looks.year >= most) return 'years'
  if (looks.date >= most) return 'dates'
  // words stand among figures, `סגור`, and are then to be explained
  if (numbers.count + looks.mark >= filled * 0.6 && numbers.count > 0) {
    const length = commonLength(numbers)
    const sameLength = (numbers.lengths.get(length) ?? 0) >= numbers.count * 0.95
    if (sameLength && (length >= 5 || (length === 4 && zeroed > 0)) && numbers.isWhole) return 'codes'
    if (numbers.isPercent) return 'percents'
    if (numbers.isWhole) return 'counts'
    return numbers.low >= 0 && numbers.high <= 1 ? 'shares' : 'decimals'
  }
  if (texts.length <= 8 || (texts.length <= 40 && texts.length * 3 <= filled))
    return texts.length * 1.5 <= filled || texts.length === 1 ? 'categories' : 'names'
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0)
  return letters <= texts.length * 40 ? 'names' : 'texts'
}

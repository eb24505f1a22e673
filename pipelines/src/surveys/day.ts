import type { Cell } from '../book.ts'
import { cleanText } from '../fold.ts'

/** Which of two small numbers is the day. */
export type DayOrder = 'day_first' | 'month_first'

/** When something was sent: an ISO day, and a time of day that only tells which of two came later. */
export interface Moment {
  day: string
  /** `17:05:09`; empty where none is printed */
  time: string
}

const yearFirst = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const yearLast = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)?\d\d)(?!\d)/
const clock = /(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([ap])?\.?m?/i
const westernDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

/** How a column writes its days: where one of its texts can be read in one order only they all are, else as its tool does. */
export function dayOrder(texts: Iterable<string>, usual: DayOrder): DayOrder {
  for (const text of texts) {
    const found = yearFirst.test(text) ? null : yearLast.exec(westernDigits(text))
    if (!found) continue
    if (Number(found[1]) > 12) return 'day_first'
    if (Number(found[2]) > 12) return 'month_first'
  }
  return usual
}

/** The moment a cell names, in whatever zone it is written; `undefined` where it names no day. */
export function readMoment(cell: Pick<Cell, 'text' | 'date'>, order: DayOrder): Moment | undefined {
  const text = westernDigits(cleanText(cell.text))
  const day = cell.date ?? readDay(text, order)
  return day === undefined ? undefined : { day, time: readTime(text) }
}

function readDay(text: string, order: DayOrder): string | undefined {
  const iso = yearFirst.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const found = yearLast.exec(text)
  if (!found) return undefined
  const [first, second, year] = [Number(found[1]), Number(found[2]), fullYear(found[3]!)]
  return order === 'day_first' ? dayOf(year, second, first) : dayOf(year, first, second)
}

function readTime(text: string): string {
  const found = clock.exec(text)
  if (!found) return ''
  const half = found[4]?.toLowerCase()
  const hour = half ? (Number(found[1]) % 12) + (half === 'p' ? 12 : 0) : Number(found[1])
  return [hour, Number(found[2]), Number(found[3] ?? 0)].map((part) => String(part).padStart(2, '0')).join(':')
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits))

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

/** The school year of a day: it begins on 1 September and is called by the year it ends in. */
export const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) >= 9 ? 1 : 0)

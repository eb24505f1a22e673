import { parseHebrewDate } from '@madad/language/hebrew-date'
import { foldName } from './fold.ts'

/** The months as they are written, folded: Hebrew, both Arabic ways, English. */
const gregorianMonths = new Map(
  [
    ['ינואר', 'يناير', 'كانون الثاني', 'january', 'jan'],
    ['פברואר', 'فبراير', 'شباط', 'february', 'feb'],
    ['מרץ', 'מרס', 'مارس', 'آذار', 'march', 'mar'],
    ['אפריל', 'أبريل', 'نيسان', 'april', 'apr'],
    ['מאי', 'مايو', 'أيار', 'may'],
    ['יוני', 'يونيو', 'حزيران', 'june', 'jun'],
    ['יולי', 'يوليو', 'تموز', 'july', 'jul'],
    ['אוגוסט', 'أغسطس', 'آب', 'august', 'aug'],
    ['ספטמבר', 'سبتمبر', 'أيلول', 'september', 'sept', 'sep'],
    ['אוקטובר', 'أكتوبر', 'تشرين الأول', 'october', 'oct'],
    ['נובמבר', 'نوفمبر', 'تشرين الثاني', 'november', 'nov'],
    ['דצמבר', 'ديسمبر', 'كانون الأول', 'december', 'dec'],
  ].flatMap((names, month) => names.map((name) => [foldName(name), month + 1] as const)),
)

/**
 * The day a text names, ISO: `2022-03-01`, `1.3.2022`, `01/03/22` (the day first, as it is written here), `1 במרץ 2022`,
 * `כ"ח באדר תשפ"ב`. A time of day behind it is dropped. `undefined` where it names none.
 */
export function parseDate(text: string): string | undefined {
  const clean = text.trim().replace(/[T\s]+\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?(?:\s*[AP]M)?$/i, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const printed = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(clean)
  if (printed) return dayOf(fullYear(printed[4]!), Number(printed[3]), Number(printed[1]))
  const named = /^(\d{1,2})(?:\s+|[-.])ב?([^\d.,-]+?)(?:\s+|[-.,]\s*)(\d{4})$/.exec(clean)
  if (named) {
    const month = gregorianMonths.get(foldName(named[2]!))
    return month === undefined ? undefined : dayOf(Number(named[3]), month, Number(named[1]))
  }
  return parseHebrewDate(clean)
}

/** A year of two digits is one of this century, save those that are still far off. */
const fullYear = (digits: string): number => {
  const year = Number(digits)
  return digits.length === 4 ? year : year < 60 ? 2000 + year : 1900 + year
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

import { hebrewNumber, parseHebrewYear } from './school-year.ts'

/** Hebrew spellings of a month, doubled letters written once, by the name that ICU gives it. */
const months: Readonly<Record<string, readonly string[]>> = {
  Tishri: ['תשרי'],
  Heshvan: ['חשון', 'מרחשון', 'מר חשון'],
  Kislev: ['כסלו', 'כסליו'],
  Tevet: ['טבת'],
  Shevat: ['שבט'],
  Adar: ['אדר'],
  'Adar I': ['אדר א', 'אדר ראשון'],
  'Adar II': ['אדר ב', 'אדר שני'],
  Nisan: ['ניסן'],
  Iyar: ['איר'],
  Sivan: ['סיון'],
  Tamuz: ['תמוז'],
  Av: ['אב', 'מנחם אב'],
  Elul: ['אלול'],
}
const monthNames = new Map(Object.entries(months).flatMap(([name, spellings]) => spellings.map((text) => [text, name])))

/**
 * The ISO day of a Hebrew date, however it is written: `כ"ח באדר א' תשפ"ב`, `ג' בניסן ה'תשפ"ב`, `יום שלישי, כח אדר תשפב`.
 * `undefined` where the text is no such date, or names a day or a month that the year has not. In a leap year an Adar that
 * does not say which is the first, as the rule for dating documents has it (Shulchan Aruch, Even HaEzer 126:7).
 */
export function parseHebrewDate(text: string): string | undefined {
  if (text.length > 60) return undefined
  const words = plain(text).split(' ')
  // the day of the week says nothing that the date does not
  if (words[0] === 'יום') words.splice(0, 2)
  const [day, ...rest] = words
  const year = rest.pop()
  const month = monthOf(rest.filter((word) => !/^[בל]?חודש$/.test(word)).join(' '))
  const schoolYear = year === undefined ? undefined : parseHebrewYear(year)
  if (!day || !month || schoolYear === undefined) return undefined
  const days = daysOf(schoolYear)
  const first = days.get(month === 'Adar' && days.has('Adar I') ? 'Adar I' : month)
  return first?.[dayOfMonth(day) - 1]
}

/** Without direction marks, quotes and commas, each doubled letter once. */
const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"'`´’‘“”״׳]/g, '')
    .replace(/[\s,\u00a0־-]+/g, ' ')
    .replace(/וו/g, 'ו')
    .replace(/יי/g, 'י')
    .trim()

const monthOf = (text: string): string | undefined => monthNames.get(text) ?? monthNames.get(text.replace(/^[בל]/, ''))

/** 28 for `כח`; 15 and 16 are `טו` and `טז`. */
function dayOfMonth(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  return /^(ל|כ?[א-ט]|[יכ]|י[א-דז-ט]|טו|טז)$/.test(text) ? hebrewNumber(text) : Number.NaN
}

const calendar = new Intl.DateTimeFormat('en-u-ca-hebrew', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const known = new Map<number, ReadonlyMap<string, readonly string[]>>()

/** The ISO days of each month of the Hebrew year that ends in the given Gregorian year. */
function daysOf(schoolYear: number): ReadonlyMap<string, readonly string[]> {
  const found = known.get(schoolYear)
  if (found) return found
  const days = new Map<string, string[]>()
  // a Hebrew year begins in September or October and has 385 days at most
  for (let at = Date.UTC(schoolYear - 1, 8, 1), began = false; ; at += 86_400_000) {
    const parts = calendar.formatToParts(at)
    const month = parts.find(({ type }) => type === 'month')!.value
    const day = parts.find(({ type }) => type === 'day')!.value
    if (month === 'Tishri' && day === '1') {
      if (began) break
      began = true
    }
    if (!began) continue
    const iso = new Date(at).toISOString().slice(0, 10)
    const ofMonth = days.get(month)
    if (ofMonth) ofMonth.push(iso)
    else days.set(month, [iso])
  }
  known.set(schoolYear, days)
  return days
}

import type { Language } from './language.ts'

/** A school year is the Gregorian year it ends in: תשפ"ב = 2021/22 = 2022. */
export type SchoolYear = number

const hundreds = ['', 'ק', 'ר', 'ש', 'ת']
const tens = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ']
const units = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט']
const finals: Record<string, string> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }
const worth = new Map<string, number>([
  ...hundreds.map((letter, n): [string, number] => [letter, n * 100]),
  ...tens.map((letter, n): [string, number] => [letter, n * 10]),
  ...units.map((letter, n): [string, number] => [letter, n]),
])
worth.delete('')

/** Final letters close a Hebrew year: תש"ף, תש"ן. */
const finalForm = (letter: string): string => Object.keys(finals).find((key) => finals[key] === letter) ?? letter

/** `תשפ"ב` for 2022. Years 1941–2139 (5701–5899). */
export function hebrewYear(year: SchoolYear): string {
  let rest = year + 3760 - 5000
  let letters = ''
  while (rest >= 400) {
    letters += 'ת'
    rest -= 400
  }
  letters += hundreds[Math.floor(rest / 100)]
  rest %= 100
  // 15 and 16 would spell a divine name, so they are written 9+6 and 9+7
  if (rest === 15 || rest === 16) letters += `ט${units[rest - 9]}`
  else letters += tens[Math.floor(rest / 10)]! + units[rest % 10]!
  const last = finalForm(letters.at(-1)!)
  return letters.length === 1 ? `${last}'` : `${letters.slice(0, -1)}"${last}`
}

/** `2021/22` for 2022. */
export const gregorianYears = (year: SchoolYear): string => `${year - 1}/${String(year % 100).padStart(2, '0')}`

/** A school year the way each reader writes it. */
export const formatSchoolYear = (year: SchoolYear, language: Language): string =>
  language === 'he' ? `${hebrewYear(year)} · ${gregorianYears(year)}` : gregorianYears(year)

const hebrewForm = /(?<![א-ת])[בלמוש]?ה?['’׳]?(ת[קרשת]?[א-ת]{0,2})(["״”“'’׳]{0,2})([א-ת])(?![א-ת])/g
const pairForm = /(?<!\d)((?:19|20)\d\d)\s*[/\-–—־]\s*((?:19|20)?\d\d)(?!\d)/g
const shortPairForm = /(?<![\d/])(\d\d)\/(\d\d)(?![\d/])/g
const singleForm = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** A day, which is no year: `30/09/2021`, `2021-09-30`. */
const dayForm = /(?<!\d)(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d\d|(?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2})(?!\d)/g
/** What may stand before a year without saying more than the year does. */
const yearWords =
  /^(?:ל?שנת\s+ה?לימודים|ל?שנת|שנה["״]ל|שנה|school\s+year|year|العام\s+الدراسي|السنة\s+الدراسية|سنة)[\s:]*/i
/** Words that are spelled like years; without quotes they are years only where they stand alone. */
const ordinaryWords = new Set(['תשע', 'תשעה', 'תשכח', 'תשלח', 'תשמח'])

/** Direction marks that spreadsheets leave inside a text. */
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * The school year a text names, in any of the usual spellings: `תשפ"ב`, `תשפב`, `תשפ״ב`, `תש"ף`, `ה'תשפ"ב`,
 * `תשפ"א 2020/21`, `2021/22`, `2021-2022`, `2022`, and `21/22` where it stands alone and can be no day of a month. None
 * where the text names several years: a Hebrew one and a pair that disagree, a span. A lone Gregorian year is the school
 * year that ends in it; beside a Hebrew year or a pair it may speak of anything. A day (`30/09/2021`) names none.
 */
export function parseSchoolYear(text: string): SchoolYear | undefined {
  if (!/[ת\d]/.test(text)) return undefined
  const clean = text.replace(invisible, '').replace(dayForm, ' ').trim()
  const bare = clean.replace(yearWords, '')
  const hebrew = hebrewYears(clean, bare)
  const pairs = [...clean.matchAll(pairForm)].map(([, start, end]) => pairEnd(Number(start), end!))
  if (hebrew.length > 0 || /^\d\d\/\d\d$/.test(bare)) pairs.push(...shortPairs(clean))
  const years = new Set([...hebrew, ...pairs])
  if (years.size === 0) for (const [year] of clean.matchAll(singleForm)) years.add(Number(year))
  const [only] = years
  return years.size === 1 ? only : undefined
}

/** The school year of a Hebrew year that is the whole text: `תשפ"ב`, `התשפב`. */
export function parseHebrewYear(text: string): SchoolYear | undefined {
  const [year] = hebrewYears(text, text)
  return year
}

function hebrewYears(text: string, bare: string): SchoolYear[] {
  return [...text.matchAll(hebrewForm)].flatMap(([, before, quotes, last]) => {
    const letters = `${before}${last}`
    if (quotes === '' && ordinaryWords.has(letters) && letters !== bare) return []
    const year = hebrewNumber(letters) + 5000 - 3760
    // a word that happens to be made of such letters is worth some other number; only a well-formed year spells itself
    return year > 1900 && year < 2140 && plainLetters(hebrewYear(year)) === plainLetters(letters) ? [year] : []
  })
}

/** A pair names a school year only where its years follow one another; `2016-2012` is a span of something else. */
function pairEnd(start: number, end: string): SchoolYear | undefined {
  const expected = start + 1
  return Number(end) === expected || (end.length === 2 && Number(end) === expected % 100) ? expected : undefined
}

/** `21/22`; up to 12 a number may be a month or a grade. */
const shortPairs = (text: string): SchoolYear[] =>
  [...text.matchAll(shortPairForm)].flatMap(([, start, end]) =>
    Number(start) > 12 && Number(end) === Number(start) + 1 ? [2000 + Number(end)] : [],
  )

const plainLetters = (text: string): string =>
  [...text]
    .map((letter) => finals[letter] ?? letter)
    .join('')
    .replace(/[^א-ת]/g, '')

/** What a Hebrew number is worth: 28 for `כח`; a final letter counts as its plain form. */
export function hebrewNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum + (worth.get(finals[letter] ?? letter) ?? Number.NaN), 0)
}

/** The school year of a day, `2026-11-23`: it begins on the first of September. */
export const schoolYearOn = (day: string): SchoolYear => Number(day.slice(0, 4)) + (day.slice(5, 7) >= '09' ? 1 : 0)

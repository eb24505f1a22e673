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

const hebrewForm = /(?<![א-ת])ה?['’׳]?(ת[קרשת]?[א-ת]{0,2})["״”“'’׳]{0,2}([א-ת])(?![א-ת])/
const pairForm = /(?<!\d)((?:19|20)\d\d)\s*[/\-–—־]\s*((?:19|20)?\d\d)(?!\d)/
const singleForm = /(?<!\d)((?:19|20)\d\d)(?!\d)/

function hebrewWorth(letters: string): number {
  return [...letters].reduce((sum, letter) => sum + (worth.get(finals[letter] ?? letter) ?? Number.NaN), 0)
}

/** Direction marks and hard spaces that spreadsheets leave inside a text. */
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * The school year a text names, in any of the usual spellings: `תשפ"ב`, `תשפב`, `תשפ״ב`, `תש"ף`, `תשפ"א 2020/21`,
 * `2021/22`, `2021-2022`, `2022`. Where a text has both a Hebrew and a Gregorian year and they disagree, none.
 * A lone Gregorian year is the school year that ends in it.
 */
export function parseSchoolYear(text: string): SchoolYear | undefined {
  const clean = text.replace(invisible, '').replace(/\u00a0/g, ' ')
  const pair = pairForm.exec(clean)
  const fromPair = pair ? pairEnd(Number(pair[1]), pair[2]!) : undefined
  const hebrew = parseHebrewYear(clean)
  if (pair && fromPair === undefined) return undefined
  if (hebrew !== undefined && fromPair !== undefined) return hebrew === fromPair ? hebrew : undefined
  if (hebrew !== undefined) return hebrew
  if (fromPair !== undefined) return fromPair
  const single = singleForm.exec(clean)
  return single ? Number(single[1]) : undefined
}

/** A pair names a school year only where its years follow one another; `2016-2012` is a range of something else. */
function pairEnd(start: number, end: string): SchoolYear | undefined {
  const expected = start + 1
  return Number(end) === expected || (end.length === 2 && Number(end) === expected % 100) ? expected : undefined
}

function parseHebrewYear(text: string): SchoolYear | undefined {
  const found = hebrewForm.exec(text)
  if (!found) return undefined
  const sum = hebrewWorth(found[1]! + found[2]!)
  const year = sum + 5000 - 3760
  // a word that happens to be made of such letters is worth some other number; only a well-formed year spells itself
  return year > 1900 && year < 2140 && sameLetters(hebrewYear(year), found[0]) ? year : undefined
}

const lettersOnly = (text: string): string =>
  [...text]
    .map((letter) => finals[letter] ?? letter)
    .join('')
    .replace(/[^א-ת]/g, '')
const sameLetters = (spelled: string, found: string): boolean => {
  const letters = lettersOnly(found)
  return letters === lettersOnly(spelled) || letters === `ה${lettersOnly(spelled)}`
}

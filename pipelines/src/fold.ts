import { cleanName, cleanText, foldLetters, foldName } from '@madad/language/fold-name'
import { parseSchoolYear } from '@madad/language/school-year'

export { cleanName, cleanText, foldLetters, foldName }

/** A person's key folded for comparing: letters and digits alone, without the zeros at the head of a number. */
export function foldKey(text: string): string {
  const bare = foldLetters(cleanText(text).replace(/^(\d+)\.0+$/, '$1')).replace(/[^\p{L}\p{N}]+/gu, '')
  return bare.replace(/^0+(?=\d+$)/, '')
}

const yearToken = /(?<![א-ת])ה?ת[קרשת]?[א-ת]{0,2}(?:["״”“]|'{1,2}|׳{1,2})[א-ת](?![א-ת])/g
const gregorian = /(?<!\d)(?:19|20)\d\d(?:\s*[/\-–—־]\s*(?:(?:19|20)\d\d|\d\d))?(?!\d)/g
const bareYear = /(?<![א-ת])תש[א-ת]{1,2}(?![א-ת])/g
const dropYears = (text: string): string =>
  text
    .replace(gregorian, ' ')
    .replace(yearToken, (word) => (parseSchoolYear(word) === undefined ? word : ' '))
    .replace(bareYear, (word) => (parseSchoolYear(word) === undefined ? word : ' '))

const months = /ינואר|פברואר|מרס|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר/g

const yearWords = /^(?:ל?שנת ה?לימודים|ל?שנת|שנה["״”]ל|school year|السنة الدراسية|العام الدراسي)[\s:]+/i

/** Whether a text is nothing but a year, a school year, a span of years or a month of a year. */
export function isPeriodText(text: string): boolean {
  const clean = cleanText(text)
  if (clean === '' || clean.length > 40) return false
  const bare = clean.replace(yearWords, '')
  // 21/22 is a year where nothing else is beside it
  if (/^\d\d\/\d\d$/.test(bare)) return parseSchoolYear(bare) !== undefined
  const rest = dropYears(bare)
  return rest !== bare && rest.replace(months, '').replace(/[\s/\-–—־.,]/g, '') === ''
}

/** `קרית יערים)מוסד(` → `קרית יערים (מוסד)`: brackets that a program mirrored when it turned the text about. */
export const mendBrackets = (text: string): string =>
  /\)[^()]*\(/.test(text) && text.indexOf(')') < text.indexOf('(')
    ? text
        .replace(/\s*\)\s*([^()]+?)\s*\(\s*/g, ' ($1) ')
        .replace(/\s+/g, ' ')
        .trim()
    : text

const foldedHeaders = new Map<string, string>()

/**
 * A header folded for comparing with a source's aliases: years, remarks in brackets, footnote digits, quotes, dashes and
 * double blanks are dropped. `תלמידים - סה"כ  תשע"ה 2014/15` and the pair `תלמידים`, `סה"כ` fold to the same words.
 */
export function foldHeader(text: string): string {
  const known = foldedHeaders.get(text)
  if (known !== undefined) return known
  let folded = dropYears(mendBrackets(cleanText(text)))
  // innermost brackets first, so that brackets within brackets go too
  for (let before = ''; before !== folded; ) {
    before = folded
    folded = folded.replace(/\([^()]*\)/g, ' ')
  }
  folded = foldLetters(folded)
    .replace(/[†‡¹²³⁰⁴-⁹]|(?<=\p{L})\d{1,2}(?=[\s*]|$)/gu, '')
    .replace(/[-–—־_()[\].,:;/*\s]+/g, ' ')
    .trim()
  // a label of digits alone is a column number, not a name
  if (/^[\d\s]*$/.test(folded)) folded = ''
  if (foldedHeaders.size > 20_000) foldedHeaders.clear()
  foldedHeaders.set(text, folded)
  return folded
}

/** A label with a `{year}` in it, `שנת עדכון {year}`, as a search for that year in a printed text, plain or Hebrew. */
export function yearLabel(template: string): (text: string) => number | undefined {
  const bare = (text: string): string => foldLetters(cleanText(text)).replace(/[-–—־:.,\s]+/g, ' ')
  const [before = '', after = ''] = template.split('{year}').map(bare)
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trim()
  const year = '((?:19|20)\\d\\d(?:/\\d\\d(?:\\d\\d)?)?(?!\\d)|ה?תש[א-ת]{1,2}(?![א-ת]))'
  const search = new RegExp(`${literal(before)}\\s*${year}\\s*${literal(after)}`)
  return (text) => {
    const found = search.exec(bare(text))?.[1]
    if (found === undefined) return undefined
    return /^\d{4}$/.test(found) ? Number(found) : parseSchoolYear(found)
  }
}

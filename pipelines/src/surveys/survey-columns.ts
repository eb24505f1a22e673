import { type Sheet, textAt } from '../book.ts'
import { foldWords, shownText } from './fold-words.ts'
import { type HeaderPlace, headerWidth } from './recognise.ts'

/** A folded question and a folded part of it: a statement of a grid, a choice of several, a place of a ranking. */
export type Part = readonly [stem: string, part: string]

/** A column as its header tells it. */
export interface SurveyColumn {
  index: number
  /** as printed, from the top down */
  labels: string[]
  /** folded: what the column as a whole may be called */
  names: string[]
  /** as the header itself parts them: `Question [Row]`, `Question - Row`, a row of parts under one of questions */
  parts: Part[]
  /** what may be a part, and may not: `1. Question`, and of a name without blanks every two halves: `q3___2`, `group-q3` */
  halves: Part[]
}

/** A header as a person reads it, from the top down. */
export const headerOf = ({ labels }: SurveyColumn): string => labels.join(' › ')

const longest = 2_000
/** `1. `, `Q3) `, `G1Q2: `: what a tool or a person numbers questions with. */
const numbering = /^\S{1,20}[.):]\s+(?=\S)/
/** What hangs behind a question mark is a footnote, or letters that were lost on the way. */
const hanging = /(?<=[?؟])\S{1,3}$/
/** Splits are tried at this many places at most. */
const mostSplits = 12

/** The columns of a header whose first row is `place.top`; columns with no header are none. */
export function readColumns(sheet: Sheet, { tool, layout, top }: HeaderPlace): SurveyColumn[] {
  const itself = new Set((tool.itself ?? []).map(foldWords))
  const columns: SurveyColumn[] = []
  let going = ''
  for (let index = 0; index < Math.min(sheet.columnCount, headerWidth); index++) {
    const printed = layout.rows.map((_, level) => shownText(textAt(sheet, top + level, index).slice(0, longest)))
    const texts = printed.filter((text, level) => layout.rows[level] === 'text' && text !== '')
    const part = printed.find((text, level) => layout.rows[level] === 'part' && text !== '')
    if (texts.length > 0) going = texts.at(-1)!
    const column =
      part === undefined || itself.has(foldWords(part))
        ? ofTexts(index, texts)
        : ofPart(index, texts.length > 0 ? texts : going === '' ? [] : [going], part)
    if (column) columns.push(column)
  }
  return columns
}

function ofTexts(index: number, labels: string[]): SurveyColumn | undefined {
  if (labels.length === 0) return undefined
  return {
    ...{ index, labels, names: labels.flatMap(namesOf) },
    ...{ parts: labels.flatMap(partsOf), halves: labels.flatMap(halvesOf) },
  }
}

function ofPart(index: number, texts: string[], part: string): SurveyColumn {
  const stem = texts.at(-1)
  if (stem === undefined) return ofTexts(index, [part])!
  const parts = unnumberedOf(stem).flatMap((name) => unnumberedOf(part).map((own): Part => [name, own]))
  return { index, labels: [...texts, part], names: [foldWords(`${stem} ${part}`)], parts, halves: [] }
}

const namesOf = (label: string): string[] =>
  [...new Set([label, label.replace(hanging, '')].map(foldWords))].filter(Boolean)

/** The same, and as it is called without its number. */
const unnumberedOf = (label: string): string[] => [...namesOf(label), ...namesOf(label.replace(numbering, ''))]

/** `Question [Row]`, `Question (choice=Row)`, `Question - Row`, `Question/Row`. */
function partsOf(label: string): Part[] {
  const parts: Part[] = []
  const add = (stem: string, part: string) => {
    for (const name of unnumberedOf(stem)) for (const own of unnumberedOf(part)) parts.push([name, own])
  }
  const inBrackets = /^(.*)[[(](?:choice=)?([^[\]()]*)[\])]\s*$/s.exec(label)
  if (inBrackets) add(inBrackets[1]!, inBrackets[2]!)
  for (const { index, 0: separator } of [...label.matchAll(/ - |\//g)].slice(0, mostSplits)) {
    add(label.slice(0, index), label.slice(index + separator.length).replace(/^Selected Choice - /, ''))
  }
  return parts
}

function halvesOf(label: string): Part[] {
  const number = numbering.exec(label)?.[0]
  if (number !== undefined) return namesOf(label.slice(number.length)).map((rest): Part => [foldWords(number), rest])
  if (/\s/.test(label)) return []
  const words = foldWords(label).split(' ').slice(0, mostSplits)
  return words.slice(1).map((_, at): Part => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
}

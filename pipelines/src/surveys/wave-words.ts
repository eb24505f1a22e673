import { foldWords } from './fold-words.ts'
import type { Part, SurveyColumn } from './survey-columns.ts'

/** A way of reading a header: as it stands, or without the words that say its wave. */
export interface HeaderReading extends Pick<SurveyColumn, 'names' | 'parts' | 'halves'> {
  wave?: string
}

/** Folded words that say a wave, the longest first. */
export type WaveWords = readonly { phrase: string; wave: string }[]

/** The words for waves that several descriptions give together, and every wave's own id. */
export function waveWords(
  waves: readonly string[],
  ...given: readonly Readonly<Record<string, string[]>>[]
): WaveWords {
  const phrases = new Map<string, string>()
  for (const wave of waves) {
    const said = given.flatMap((each) => (Object.hasOwn(each, wave) ? each[wave]! : []))
    for (const text of [wave, ...said]) phrases.set(foldWords(text), wave)
  }
  return [...phrases]
    .map(([phrase, wave]) => ({ phrase, wave }))
    .sort((a, b) => b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1))
}

/** The one wave that a text says: a cell, a sheet's name. */
export function waveOf(text: string, words: WaveWords): string | undefined {
  const folded = ` ${foldWords(text)} `
  const exact = words.find(({ phrase }) => folded === ` ${phrase} `)
  if (exact) return exact.wave
  const said = new Set(words.filter(({ phrase }) => folded.includes(` ${phrase} `)).map(({ wave }) => wave))
  if (said.size === 1) return [...said][0]
  return undefined
}

/** Whether a word is a wave of the questionnaire; a year is one of any. */
export const isWave = (word: string, waves: readonly string[]): boolean =>
  waves.includes(word) || /^(19|20)\d\d$/.test(word)

/** A header as it stands and, for each wave its words say, without those words. */
export function headerReadings(header: Omit<HeaderReading, 'wave'>, words: WaveWords): HeaderReading[] {
  const readings: HeaderReading[] = [header]
  const texts = new Set([...header.names, ...header.parts.flat(), ...header.halves.flat()])
  for (const { phrase, wave } of words) {
    if (![...texts].some((text) => text.includes(phrase))) continue
    const names = header.names.flatMap((name) => without(name, phrase))
    for (const [stem, part] of [...header.parts, ...header.halves]) {
      if (stem === phrase) names.push(part)
      if (part === phrase) names.push(stem)
    }
    const parts = header.parts.flatMap((part) => partWithout(part, phrase))
    const halves = header.halves.flatMap((part) => partWithout(part, phrase))
    if (names.length + parts.length + halves.length > 0) readings.push({ names, parts, halves, wave })
  }
  return readings
}

const partWithout = ([stem, part]: Part, phrase: string): Part[] => [
  ...without(stem, phrase).map((rest): Part => [rest, part]),
  ...without(part, phrase).map((rest): Part => [stem, rest]),
]

/** What is left of a text that begins or ends with the words. */
function without(text: string, phrase: string): string[] {
  if (text.startsWith(`${phrase} `)) return [text.slice(phrase.length + 1)]
  return text.endsWith(` ${phrase}`) ? [text.slice(0, -phrase.length - 1)] : []
}

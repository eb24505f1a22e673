import type { Language } from '@madad/language/language'
import {
  absolute,
  exemplifying,
  fixedPairs,
  joiningLetter,
  joins,
  leading,
  mostWords,
  negating,
  ownFirstLetter,
  sensitive,
  sides,
} from './words.ts'

/** What is doubtful about a text, and the very words it is doubtful for. */
export interface Doubt {
  code: WordingCode
  found: string
}
export type WordingCode =
  | 'ADVICE_TWO_AT_ONCE'
  | 'ADVICE_LEADING'
  | 'ADVICE_ABSOLUTE'
  | 'ADVICE_DOUBLE_NEGATION'
  | 'ADVICE_LONG'

/**
 * Looks through the wording of a statement or a question in one language. It knows words and not meaning: what it says is
 * advice to a person who knows both.
 * @param isOneAnswer whether the whole of it is answered with one mark, so that two things in it cannot be told apart
 */
export function doubtsOf(text: string, language: Language, isOneAnswer: boolean): Doubt[] {
  const said = plainly(text, language)
  const words = said.split(' ').filter(Boolean)
  const negations = words.filter((word) => negating[language].includes(word))
  const found: [WordingCode, string | undefined][] = [
    ['ADVICE_TWO_AT_ONCE', isOneAnswer ? joined(said, words, language) : undefined],
    ['ADVICE_LEADING', phraseIn(said, leading[language])],
    ['ADVICE_ABSOLUTE', phraseIn(said, absolute[language])],
    ['ADVICE_DOUBLE_NEGATION', negations.length > 1 ? negations.join(' … ') : undefined],
    ['ADVICE_LONG', words.length > mostWords[language] ? String(words.length) : undefined],
  ]
  return found.flatMap(([code, found]) => (found === undefined ? [] : [{ code, found }]))
}

/** The word by which a text touches on what people may have reason not to say. */
export const sensitiveIn = (text: string, language: Language): string | undefined =>
  phraseIn(plainly(text, language), sensitive[language])

/** Which side of a scale a step is on by its label; nothing where its words do not say. */
export function sideOf(label: string, language: Language): keyof typeof sides | undefined {
  const said = plainly(label, language)
  return (['middle', 'negative', 'positive'] as const).find(
    (side) => phraseIn(said, sides[side][language]) !== undefined,
  )
}

const arabicMarks = /[\u064b-\u0652\u0670\u0640]/g
/** Somebody else's words stand in quotation marks: how they are put is not the author's doing. */
const quoted = /"[^"]{0,200}"|“[^”]{0,200}”|„[^“”]{0,200}[“”]|«[^»]{0,200}»/g
const betweenWords = /[^\p{L}\p{N}'’/]+/gu

/** A text as words alone, a blank between each; no vowel signs, nothing quoted, in small letters. */
function plainly(text: string, language: Language): string {
  const bare = text.slice(0, 2000).replace(quoted, ' ').replace(arabicMarks, '').replaceAll('’', "'")
  const words = bare.replace(betweenWords, ' ').trim()
  return language === 'en' ? words.toLowerCase() : words
}

const phraseIn = (said: string, phrases: readonly string[]): string | undefined =>
  phrases.find((phrase) => ` ${said} `.includes(` ${phrase} `))

/** The words that join two things into one question, where they are not two names of one thing or examples of it. */
function joined(said: string, words: readonly string[], language: Language): string | undefined {
  const example = words.findIndex((_, at) => exemplifying[language].includes(words[at]!))
  const phrase = phraseIn(said, exemplifying[language])
  const examplesFrom = example >= 0 ? example : phrase === undefined ? words.length : before(said, phrase)
  const pairs = fixedPairs[language].filter((pair) => ` ${said} `.includes(` ${pair} `)).join(' ')
  for (const [at, word] of words.slice(0, examplesFrom).entries()) {
    if (pairs.includes(word)) continue
    const second = joins[language].includes(word) ? words[at + 1] : afterLetter(word, at, language)
    const first = words[at - 1]
    if (first === undefined || second === undefined) continue
    if (!isOneThingTwice(first, second, language))
      return `${first} ${word}${joins[language].includes(word) ? ` ${second}` : ''}`
  }
  return undefined
}

const before = (said: string, phrase: string): number => said.slice(0, said.indexOf(phrase)).split(' ').length - 1

/** What a word joins to the one before it with its first letter. */
function afterLetter(word: string, at: number, language: Language): string | undefined {
  const letter = joiningLetter[language]
  if (letter === undefined || at === 0 || !word.startsWith(letter) || word.length < 4) return undefined
  return ownFirstLetter[language].some((start) => word.startsWith(start)) ? undefined : word.slice(1)
}

const prefixes = { he: /^(?:[הלבכמש]{1,2})(?=..)/, ar: /^(?:ال|لل|بال|لل|ل|ب)(?=..)/, en: /^$/ } as const

/** The same word for women and for men, or for one and for many: תלמיד או תלמידה, الطلاب والطالبات. */
function isOneThingTwice(first: string, second: string, language: Language): boolean {
  const stems = [first, second].flatMap((word) => [
    consonants(word, language).slice(0, 3),
    consonants(word.replace(prefixes[language], ''), language).slice(0, 3),
  ])
  const [one, bareOne, two, bareTwo] = stems
  const same = (a: string, b: string) => a.length >= 2 && a === b
  return same(one!, two!) || same(bareOne!, bareTwo!) || same(one!, bareTwo!) || same(bareOne!, two!)
}

/** A letter at the end of a word has a form of its own in Hebrew. */
const finals: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }

/** Vowel letters come and go between the forms of a word. */
const consonants = (word: string, language: Language): string =>
  language === 'en'
    ? word
    : language === 'ar'
      ? word.replace(/[اوىي]/g, '')
      : word.replace(/[וי]/g, '').replace(/[ךםןףץ]/g, (letter) => finals[letter]!)

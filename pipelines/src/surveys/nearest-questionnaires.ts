import { languages } from '@madad/language/language'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { dice, letterPairs } from '../likeness.ts'
import { foldWords } from './fold-words.ts'
import type { SurveyColumn } from './survey-columns.ts'

type Bag = ReadonlyMap<string, number>
const mostColumns = 60

/** The questionnaires whose items read likest to the headers first; those alike by their ids and versions. */
export function nearestFirst(
  questionnaires: readonly Questionnaire[],
  columns: readonly SurveyColumn[],
): Questionnaire[] {
  const headers = columns.slice(0, mostColumns).map(({ names }) => names.map(letterPairs))
  const likeness = new Map(questionnaires.map((each) => [each, likenessOf(each, headers)]))
  const nameOf = ({ id, version }: Questionnaire): string => `${id} ${String(version).padStart(6, '0')}`
  return questionnaires.toSorted((a, b) => likeness.get(b)! - likeness.get(a)! || (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** From here on a header may well be an item in other words. */
const alike = 0.6

/** Whether half of some questionnaire's items, two at least, stand there in words that are nearly theirs. */
export const looksLikeAny = (questionnaires: readonly Questionnaire[], columns: readonly SurveyColumn[]): boolean => {
  const headers = columns.slice(0, mostColumns).flatMap(({ names }) => names.map(letterPairs))
  return questionnaires.some((questionnaire) => {
    const items = itemsOf(questionnaire).filter(({ type }) => type !== 'pairing_code')
    const near = items.filter(({ text }) =>
      languages.some((language) => {
        const item = letterPairs(foldWords(text[language]))
        return headers.some((header) => dice(item, header) >= alike)
      }),
    )
    return near.length >= 2 && near.length * 2 >= items.length
  })
}

/** How alike each header is to the item that it is likest to, in the mean. */
function likenessOf(questionnaire: Questionnaire, headers: readonly Bag[][]): number {
  const texts = itemsOf(questionnaire).flatMap(({ text }) =>
    languages.map((language) => letterPairs(foldWords(text[language]))),
  )
  const best = headers.map((names) => Math.max(0, ...names.flatMap((name) => texts.map((text) => dice(name, text)))))
  return best.length === 0 ? 0 : best.reduce((sum, each) => sum + each, 0) / best.length
}

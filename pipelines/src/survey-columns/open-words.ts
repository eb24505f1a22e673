import type { Problem } from '@madad/language/problem'
import { type AnsweredItem, itemsOf, optionsOf, type Questionnaire } from '@madad/questionnaires/schema'
import type { FoundSurvey } from '../surveys/find-survey.ts'
import { keyOf, type SurveySaid } from './said.ts'
import { isOfWord } from './sayable.ts'

/** A printed answer that is no option. */
export interface OpenWord {
  key: string
  text: string
  /** how many cells hold it */
  count: number
  /** `option`: it may be one of them; `mark`: it stands in a box; `none`: it can only be no answer */
  kind: 'option' | 'mark' | 'none'
  /** the items it was found under */
  itemIds: string[]
  /** every item that is answered with the same options: what is said holds for them all */
  alike: string[]
  /** what was said of it, as `readMeaning` reads it; empty where nothing was */
  meaning: string
}

export interface OpenWave {
  key: string
  text: string
  count: number
  /** empty where nothing was said */
  wave: string
}

const mostWords = 100

/** The words of answers that nobody knows, those of one set of options together, the commonest first. */
export function openWords(
  questionnaire: Questionnaire,
  { sheets }: FoundSurvey,
  problems: readonly Problem[],
  said: SurveySaid,
): OpenWord[] {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]))
  const placed = new Set(
    sheets.flatMap(({ matching }) =>
      matching.matched.flatMap(({ target }) => (target.is === 'place' ? [target.itemId] : [])),
    ),
  )
  const kindOf = (item: AnsweredItem, code: string): OpenWord['kind'] => {
    if (code === 'SURVEY_MARK_UNKNOWN')
      return item.type === 'ranking' ? (placed.has(item.id) ? 'option' : 'none') : 'mark'
    return optionsOf(questionnaire, item).length > 0 ? 'option' : 'none'
  }
  const optionsText = (item: AnsweredItem): string =>
    JSON.stringify(optionsOf(questionnaire, item).map(({ id, label }) => [id, label.he]))
  const meanings = new Map(said.words)
  const words = new Map<string, OpenWord>()
  for (const { code, where, found } of problems.filter(
    (each) => isOfWord(each) && each.code !== 'SURVEY_WAVE_UNKNOWN',
  )) {
    const item = items.get(where.name ?? '')
    if (!item) continue
    const kind = kindOf(item, code)
    const group = kind === 'option' ? optionsText(item) : item.id
    const key = keyOf(kind, group, found)
    const word = words.get(key)
    if (word) {
      word.count++
      if (!word.itemIds.includes(item.id)) word.itemIds.push(item.id)
      continue
    }
    const alike = kind === 'option' ? [...items.values()].filter((each) => optionsText(each) === group) : [item]
    const meaning = meanings.get(key) ?? ''
    words.set(key, { key, text: found, count: 1, kind, itemIds: [item.id], alike: alike.map(({ id }) => id), meaning })
  }
  return [...words.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, mostWords)
}

/** The words for waves that nobody knows. */
export function openWaves(problems: readonly Problem[], said: SurveySaid): OpenWave[] {
  const waves = new Map(said.waves)
  const texts = problems.filter(({ code }) => code === 'SURVEY_WAVE_UNKNOWN').map(({ found }) => found)
  return [...Map.groupBy(texts, (text) => keyOf(text))]
    .map(([key, own]) => ({ key, text: own[0]!, count: own.length, wave: waves.get(key) ?? '' }))
    .slice(0, mostWords)
}

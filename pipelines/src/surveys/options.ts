import { type Language, languages } from '@madad/language/language'
import { type AnsweredItem, type Choice, optionsOf, type Questionnaire, stepsOf } from '@madad/questionnaires/schema'
import { isSlip } from '../match.ts'
import { foldWords, shownText } from './fold-words.ts'
import { remembering } from './remembering.ts'
import type { SurveyDefinition } from './survey-source.ts'

/** Which step or choice a printed answer is. */
export interface OptionFound {
  optionId: string
  /** where only one language says it so */
  language?: Language
  /** `likeness`: a slip of the label; `score`: the number that the step counts as */
  by: 'label' | 'score' | 'likeness'
}
/** `contradiction`: the number and the words of `4 - disagree` are not of one step. */
export type OptionReading = OptionFound | 'unknown' | 'contradiction'

type Labels = SurveyDefinition['labels']

/** `4 - agree`, `4. agree`, `(4) agree` */
const numberFirst = /^[([]?(-?\d{1,3})(?:\.0+)?[)\]]?\s*[-–—=:.)\]]?\s+(\D.*)$/s
/** `agree - 4`, `agree (4)` */
const numberLast = /^(.*\D)\s+[-–—=:]?\s*[([]?(-?\d{1,3})[)\]]?$/s
const bareNumber = /^-?\d{1,3}(?:\.0+)?$/

/**
 * Reads answers to an item of steps or choices, written in words of any language, as an id, as the number a step counts as,
 * or as number and words together. A number says nothing of a choice unless it is the choice's id.
 * @param labels what a description says that printed answers mean
 */
export function optionReader(
  questionnaire: Questionnaire,
  item: AnsweredItem,
  labels: Labels,
): (text: string) => OptionReading {
  const options = optionsOf(questionnaire, item)
  const byScore = new Map(stepsOf(questionnaire, item).map(({ id, score }) => [score, id]))
  const byLabel = labelsOf(options)
  for (const { text, option, items } of labels) {
    const isOption = options.some(({ id }) => id === option)
    if (isOption && (!items || items.includes(item.id))) byLabel.set(foldWords(text), { optionId: option, by: 'label' })
  }
  const read = (printed: string): OptionReading => {
    const text = shownText(printed)
    const exact = byLabel.get(foldWords(text))
    if (exact) return exact
    if (bareNumber.test(text)) {
      const optionId = byScore.get(Number(text))
      return optionId === undefined ? 'unknown' : { optionId, by: 'score' }
    }
    const first = numberFirst.exec(text)
    const last = first ? null : numberLast.exec(text)
    const [digits, words] = first ? [first[1]!, first[2]!] : last ? [last[2]!, last[1]!] : []
    const named = words === undefined ? undefined : byLabel.get(foldWords(words))
    if (named) {
      const counted = byScore.get(Number(digits))
      return counted !== undefined && counted !== named.optionId ? 'contradiction' : named
    }
    const folded = foldWords(text)
    const like = new Set([...byLabel].filter(([label]) => isSlip(label, folded)).map(([, found]) => found.optionId))
    return like.size === 1 ? { optionId: [...like][0]!, by: 'likeness' } : 'unknown'
  }
  return remembering((text) => read(text.slice(0, 500)))
}

/** Labels and ids, folded; one that two options share names neither. */
function labelsOf(options: readonly Choice[]): Map<string, OptionFound> {
  const byLabel = new Map<string, OptionFound>()
  const shared = new Set<string>()
  const add = (called: string, found: OptionFound) => {
    const before = byLabel.get(called)
    if (before && before.optionId !== found.optionId) shared.add(called)
    byLabel.set(called, before ? { optionId: before.optionId, by: 'label' } : found)
  }
  for (const { id: optionId, label } of options)
    for (const language of languages) add(foldWords(label[language]), { optionId, language, by: 'label' })
  for (const { id: optionId } of options)
    if (!byLabel.has(foldWords(optionId))) add(foldWords(optionId), { optionId, by: 'label' })
  for (const called of shared) byLabel.delete(called)
  return byLabel
}

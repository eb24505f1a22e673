import type { Problem } from '@madad/language/problem'
import { itemsOf, optionsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { isWave } from '../surveys/wave-words.ts'
import type { SurveyLook } from './look.ts'
import { type Meaning, readMeaning, readTarget, type SurveySaid } from './said.ts'

/** All that is wrong with what a person said of a file of answers, and all that they have not said yet. */
export function checkSaid(look: SurveyLook, said: SurveySaid, questionnaire: Questionnaire): Problem[] {
  const textOf = (itemId: string): string => itemsOf(questionnaire).find(({ id }) => id === itemId)?.text.he ?? itemId
  const problem = (code: string, found: string, name: string, values: Problem['values'] = {}): Problem => ({
    ...{ code, where: { name }, found, values },
  })
  return [
    ...columnProblems(look, said, questionnaire, textOf, problem),
    ...(look.isOpen
      ? look.items
          .filter(({ isNotAsked }) => !isNotAsked)
          .map(({ itemId, wave = '' }) =>
            problem('SURVEY_SAID_ITEM_OPEN', '', `n.${itemId}`, { text: textOf(itemId), item: itemId, wave }),
          )
      : []),
    ...look.lacking
      .filter(({ isGone }) => !isGone)
      .map(({ key, header }) => problem('SURVEY_SAID_COLUMN_LACKING', header, `g.${key}`)),
    ...look.words.flatMap((word) => {
      const meaning = readMeaning(word.meaning)
      if (!meaning) return [problem('SURVEY_SAID_WORD_OPEN', word.text, `w.${word.key}`)]
      return isMeant(meaning, word, questionnaire)
        ? []
        : [problem('SURVEY_SAID_UNKNOWN', word.meaning.replace(/^\w+:/, ''), `w.${word.key}`)]
    }),
    ...look.wavesUnknown
      .filter(({ wave }) => !isWave(wave, questionnaire.waves))
      .map(({ key, text }) => problem('SURVEY_SAID_WAVE_OPEN', text, `t.${key}`)),
  ]
}

function columnProblems(
  { columns, items, recognised }: SurveyLook,
  { notAsked }: SurveySaid,
  questionnaire: Questionnaire,
  textOf: (itemId: string) => string,
  problem: (code: string, found: string, name: string, values?: Problem['values']) => Problem,
): Problem[] {
  const taken = columns.filter(({ target }) => target !== 'unread' && target !== 'personal')
  const unknown = taken.filter(({ target }) => !readTarget(target, questionnaire))
  const doubled = taken.filter(({ isDoubled }) => isDoubled)
  const targets = Map.groupBy(taken, ({ target }) => target)
  const twice = [...targets].flatMap(([target, own]) => {
    const before = recognised.filter((each) => each.target === target).map(({ place }) => place)
    const places = [...new Set([...before, ...own.map(({ place }) => place)])]
    return places.length > 1 ? [{ own: own[0]!, places, itemId: target.split(/[:@]/)[0]! }] : []
  })
  const answered = new Set(taken.map(({ target }) => target.split(/[:@]/)[0]))
  const both = notAsked.filter((itemId) => answered.has(itemId) && !items.some((each) => each.itemId === itemId))
  const items_ = new Set(itemsOf(questionnaire).map(({ id }) => id))
  const isAnswered = [...taken, ...recognised].some(({ target }) => items_.has(target.split(/[:@]/)[0]!))
  return [
    ...unknown.map(({ key, target }) => problem('SURVEY_SAID_UNKNOWN', target, `c.${key}`)),
    ...doubled.map(({ key, place, header }) =>
      problem('SURVEY_SAID_HEADER_TWICE', header.slice(0, 80), `c.${key}`, { place }),
    ),
    ...twice.map(({ own, places, itemId }) =>
      problem('SURVEY_SAID_ITEM_TWICE', places.join(', '), `c.${own.key}`, { text: textOf(itemId), item: itemId }),
    ),
    ...both.map((itemId) => problem('SURVEY_SAID_BOTH', '', `n.${itemId}`, { text: textOf(itemId), item: itemId })),
    ...notAsked
      .filter((itemId) => !items_.has(itemId))
      .map((itemId) => problem('SURVEY_SAID_UNKNOWN', itemId, `n.${itemId}`)),
    ...(isAnswered ? [] : [problem('SURVEY_SAID_NO_ITEM', '', 'columns')]),
  ]
}

function isMeant(
  meaning: Meaning,
  { kind, itemIds }: SurveyLook['words'][number],
  questionnaire: Questionnaire,
): boolean {
  if ('missing' in meaning) return true
  if ('mark' in meaning) return kind === 'mark'
  const item = itemsOf(questionnaire).find(({ id }) => id === itemIds[0])
  return (
    kind === 'option' && item !== undefined && optionsOf(questionnaire, item).some(({ id }) => id === meaning.option)
  )
}

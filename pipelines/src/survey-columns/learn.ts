import { type Language, languages, type Words } from '@madad/language/language'
import { itemsOf, optionsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { Document, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { shippedForm } from '../surveys/find-survey.ts'
import { foldWords } from '../surveys/fold-words.ts'
import type { MappedColumn, SurveyDefinition } from '../surveys/survey-source.ts'
import type { SurveyLook } from './look.ts'
import { readMeaning, readTarget, type SurveySaid } from './said.ts'

type Learned = Pick<SurveyDefinition, 'columns' | 'not_asked' | 'labels' | 'missing' | 'marked' | 'unmarked'> & {
  waves: { wave: string; text: string }[]
  /** headers that the form's files may lack from now on */
  gone: string[]
}

/**
 * The text of a form that reads the file as was said. The rest of a form that there is stays as it is, comments included.
 * @param before the text of the form that the file was read by; none where it is the first of its form
 * @param form the id and the title of a new one
 */
export function learnForm(
  before: string | undefined,
  form: { id: string; title: Words },
  look: SurveyLook,
  said: SurveySaid,
  questionnaire: Questionnaire,
): string {
  const { id, version } = look.questionnaire
  const head = { id: form.id, form_of: shippedForm, title: form.title, questionnaire: id, version }
  const document = before === undefined ? new Document(head) : parseDocument(before)
  const learned = learnedOf(look, said, questionnaire)
  const headers = new Set(learned.columns.map(({ header }) => foldWords(header)))
  drop(document, 'columns', (each) => headers.has(foldWords(String(each.header))))
  for (const name of ['columns', 'labels', 'missing', 'not_asked', 'marked', 'unmarked'] as const)
    for (const each of learned[name]) add(document, [name], each)
  for (const { wave, text } of learned.waves) add(document, ['waves', wave], text)
  const gone = new Set(learned.gone.map(foldWords))
  const columns = document.get('columns')
  for (const [at, each] of (isSeq(columns) ? (columns.toJSON() as MappedColumn[]) : []).entries())
    if (gone.has(foldWords(String(each.header)))) document.setIn(['columns', at, 'optional'], true)
  return document.toString({ lineWidth: 0 })
}

/** A form as it is kept. */
export const formText = (definition: SurveyDefinition): string => new Document(definition).toString({ lineWidth: 0 })

/** A title for a form: the questionnaire's, and the name of the first file of it. */
export const formTitle = (questionnaire: Questionnaire, file: string): Words => {
  const name = file.replace(/\.[^.]{1,5}$/, '').slice(0, 80)
  const words = (language: Language): string => `${questionnaire.title[language]} · ${name}`
  return Object.fromEntries(languages.map((language) => [language, words(language)])) as unknown as Words
}

/** `home/class-view`, with a number behind where that is taken. */
export function newFormId(questionnaire: string, taken: ReadonlySet<string>): string {
  const base = `home/${questionnaire.replace(/[^a-z0-9]+/g, '-')}`
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  return id
}

function learnedOf(look: SurveyLook, said: SurveySaid, questionnaire: Questionnaire): Learned {
  const items = itemsOf(questionnaire)
  const answered = look.columns.filter(({ target }) => target !== 'unread')
  // what is no item is kept as such only where it could be one: elsewhere a column that nobody asked about stays free
  const columns = look.isOpen ? look.columns.filter(({ isDoubled }) => !isDoubled) : answered
  const learned: Learned = {
    columns: columns.map(({ call, target }) => mappedColumn(call, target, questionnaire)),
    not_asked: [...new Set(look.items.filter(({ isNotAsked }) => isNotAsked).map(({ itemId }) => itemId))],
    ...{ labels: [], missing: [], marked: [], unmarked: [] },
    waves: look.wavesUnknown.map(({ text, wave }) => ({ wave, text })),
    gone: look.lacking.filter(({ key }) => said.gone.includes(key)).map(({ header }) => header),
  }
  for (const { text, meaning: words, alike } of look.words) {
    const meaning = readMeaning(words)
    if (!meaning) continue
    if ('mark' in meaning) learned[meaning.mark ? 'marked' : 'unmarked'].push(text)
    else if ('missing' in meaning) {
      const isOfAll = items.every(({ id }) => alike.includes(id))
      learned.missing.push({ text, is: meaning.missing, ...(!isOfAll && { items: alike }) })
    } else {
      const { option } = meaning
      const having = items.filter((item) => optionsOf(questionnaire, item).some(({ id }) => id === option))
      const isOfAll = having.every(({ id }) => alike.includes(id))
      learned.labels.push({ text, option, ...(!isOfAll && { items: alike }) })
    }
  }
  return learned
}

function mappedColumn(header: string, text: string, questionnaire: Questionnaire): MappedColumn {
  const target = readTarget(text, questionnaire)!
  const wave = target.wave === undefined ? {} : { wave: target.wave }
  switch (target.is) {
    case 'item':
      return { header, item: target.itemId, ...wave }
    case 'option':
      return { header, item: target.itemId, option: target.optionId, ...wave }
    case 'place':
      return { header, item: target.itemId, place: target.place, ...wave }
    case 'element':
      return { header, item: target.itemId, element: target.elementId, ...wave }
    case 'personal':
    case 'unread':
      return { header, is: target.is }
    default:
      return { header, is: target.is, ...wave }
  }
}

function drop(document: Document, name: string, isOut: (each: MappedColumn) => boolean): void {
  const list = document.get(name)
  if (!isSeq(list)) return
  const each = list.toJSON() as MappedColumn[]
  list.items = list.items.filter((_, at) => !isOut(each[at]!))
}

/** Adds to a list, which there may not be yet, unless it has that already. */
function add(document: Document, path: readonly string[], value: unknown): void {
  if (!isSeq(document.getIn(path))) document.setIn(path, document.createNode([]))
  const list = document.getIn(path) as YAMLSeq
  // an empty list was written `[]`
  list.flow = false
  const isThere = (list.toJSON() as unknown[]).some((each) => JSON.stringify(each) === JSON.stringify(value))
  if (!isThere) list.add(document.createNode(value, { flow: true }))
}

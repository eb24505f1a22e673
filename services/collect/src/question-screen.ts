import { say } from '@madad/language/messages'
import { fieldName } from '@madad/questionnaires/fields'
import {
  type AnsweredItem,
  answeredItems,
  type Item,
  type MatrixItem,
  type NoteItem,
  type Questionnaire,
  type Section,
} from '@madad/questionnaires/schema'
import { html } from 'ghtml'
import { answerFields } from './answer-fields.ts'
import { onlyIf } from './only-if.ts'
import { hintId, type ShownForm } from './shown-form.ts'

/** One thing on the screen of a phone: a question, a row of a matrix, or something to read. */
export interface Screen {
  section: Section
  item: AnsweredItem | NoteItem
  /** the matrix it is a row of */
  matrix: MatrixItem | undefined
}

export const screensOf = (questionnaire: Questionnaire): Screen[] =>
  questionnaire.sections.flatMap((section) =>
    section.items.flatMap((asked): Screen[] =>
      asked.type === 'note'
        ? [{ section, item: asked, matrix: undefined }]
        : answeredItems(asked).map((item) => ({ section, item, matrix: asked.type === 'matrix' ? asked : undefined })),
    ),
  )

export const screenId = (item: Pick<Item, 'id'>): string => `question-${item.id}`

export interface Place {
  /** which question it is, from 1; notes are not counted */
  position: number
  total: number
  /** the ids of the screens before and after */
  back: string
  next: string
}

/** A screen with its question, what it belongs to, and the ways on and back. */
export function questionScreen(form: ShownForm, screen: Screen, place: Place): string {
  const { language, questionnaire } = form
  const { section, item, matrix } = screen
  const { position, total } = place
  const id = screenId(item)
  const title = section.title?.[language]
  const where =
    item.type === 'note'
      ? html`${title ?? questionnaire.title[language]}`
      : html`${say(language, 'collect.position', { position, total })}!${title === undefined ? '' : html`<span class="part"> · ${title}</span>`}`
  const condition = item.ask_if
    ? html`<p class="only-if" id="only-if-${item.id}">${onlyIf(questionnaire, item.ask_if, language)}</p>`
    : ''
  const askIf = item.ask_if ? html` data-ask-if="${JSON.stringify(item.ask_if)}"` : ''
  return html`<section id="${id}"!${matrix ? ' class="row"' : ''} tabindex="-1" aria-labelledby="${id}-place"!${askIf}>
<header><h2 id="${id}-place">!${where}</h2>
<progress value="${position}" max="${total}" aria-hidden="true"></progress></header>
!${condition}!${matrix ? html`<p class="stem" id="stem-${item.id}">${matrix.text[language]}</p>` : ''}
!${item.type === 'note' ? noteText(form, item) : answerFields(form, item, hintsOf(form, screen))}
<div class="moves"><a class="button" href="#${place.next}">${say(language, 'collect.next')}</a>!${unmark(form, item)}<a class="back" href="#${place.back}">${say(language, 'collect.back')}</a></div>
</section>`
}

const noteText = ({ language }: ShownForm, { text, hint }: NoteItem): string =>
  html`<p class="note">${text[language]}</p>!${hint ? html`<p class="hint">${hint[language]}</p>` : ''}`

/** A mark that cannot be taken back by touching it again. */
const unmark = ({ language }: ShownForm, item: AnsweredItem | NoteItem): string =>
  (item.type === 'agreement' || item.type === 'frequency' || item.type === 'single_choice') && !item.required
    ? html`<button type="button" class="quiet" data-unmark="${fieldName(item)}" hidden>${say(language, 'collect.unmark')}</button>`
    : ''

function hintsOf({ language }: ShownForm, { section, item, matrix }: Screen): { text: string; describedBy: string[] } {
  const hints = matrix ? [matrix.hint, item.hint] : [item.hint]
  const said = hints.some((hint) => hint) ? hints : [section.instructions]
  const text = said.flatMap((hint) => hint?.[language] ?? []).join(' ')
  const describedBy = [
    item.ask_if ? `only-if-${item.id}` : '',
    matrix ? `stem-${item.id}` : '',
    text ? hintId(item.id) : '',
  ].filter(Boolean)
  return { text, describedBy }
}

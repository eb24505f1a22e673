import { direction, type Language, languages, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { valueAt } from '@madad/questionnaires/drafts/changes'
import type { Draft } from '@madad/questionnaires/drafts/draft'
import { html } from 'ghtml'
import { askIfField } from './ask-if-form.ts'
import { type Field, fieldId, textAt } from './fields.ts'

/** A field as it stands, with what is said about it underneath, markup already. */
export function fieldView(draft: Draft, field: Field, language: Language, said: string): string {
  const { path, label, hint } = field
  const id = fieldId(path)
  const hintLine = hint === undefined ? '' : html`<span class="hint" id="${id}-hint">${hint}</span>`
  const described = hint === undefined ? '' : html` aria-describedby="${id}-hint"`
  const value = valueAt(draft, path)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  switch (field.kind) {
    case 'words':
      return wordsField(draft, field, language, said)
    case 'mark':
      return html`<p class="check"><input type="checkbox" id="${id}" name="${path}" value="yes"!${value === true ? ' checked' : ''}!${described}><label for="${id}">${label}</label> !${hintLine}</p>!${said}`
    case 'one':
      return html`<p class="field"><label for="${id}">${label}</label>
<select id="${id}" name="${path}"!${described}>!${field.isOptional ? html`<option value="">${say(language, 'editor.none')}</option>` : ''}!${strangerOption(field.options, text)}!${field.options.map((option) => html`<option value="${option.value}"!${option.value === text ? ' selected' : ''}>${option.label}</option>`)}</select>
!${hintLine}</p>!${said}`
    case 'several': {
      const chosen = Array.isArray(value) ? value.map(String) : []
      return html`<fieldset class="several" id="${id}"!${described}><legend>${label}</legend>!${hintLine}
<input type="hidden" name="${path}.asked" value="yes">
!${field.options.map((option, at) => html`<p class="check"><input type="checkbox" id="${id}-${at}" name="${path}" value="${option.value}"!${chosen.includes(option.value) ? ' checked' : ''}><label for="${id}-${at}">${option.label}</label></p>`)}</fieldset>!${said}`
    }
    case 'ask_if':
      return askIfField(draft, field, language) + said
    default: {
      const isLatin = field.kind === 'name' || field.kind === 'number'
      const mode = field.kind === 'number' ? ' inputmode="decimal"' : ''
      return html`<p class="field"><label for="${id}">${label}</label>
<input id="${id}" name="${path}" value="${text}" maxlength="${field.kind === 'name' ? 40 : 500}" dir="${isLatin ? 'ltr' : 'auto'}" autocomplete="off"!${mode}!${described}>
!${hintLine}</p>!${said}`
    }
  }
}

/** What stands in the draft and is no option any more is shown as it is, not changed in silence. */
const strangerOption = (options: readonly { value: string }[], text: string): string =>
  text === '' || options.some(({ value }) => value === text)
    ? ''
    : html`<option value="${text}" selected>${text}</option>`

/** The same text side by side in the languages the questionnaire is offered in. */
function wordsField(draft: Draft, field: Extract<Field, { kind: 'words' }>, language: Language, said: string): string {
  const { path, label, hint, isLong = false, isOptional = false, isTitled = false } = field
  const id = fieldId(path)
  const text = textAt(draft, path)
  const offered = draft.languages.length === 0 ? languages : languages.filter((each) => draft.languages.includes(each))
  const columns = offered.map((each) => {
    const attributes = html`id="${id}-${each}" name="${path}.${each}" lang="${each}" dir="${direction(each)}" maxlength="2000"!${hint === undefined ? '' : html` aria-describedby="${id}-hint"`}`
    const written = text[each] ?? ''
    return html`<p class="field"><label for="${id}-${each}"><span class="unseen">${label} · </span><span lang="${each}">${ownName[each]}</span></label>
!${
      isLong
        ? html`<textarea !${attributes} rows="3">
${written}</textarea>`
        : html`<input !${attributes} value="${written}" autocomplete="off">`
    }</p>`
  })
  const unseen = isTitled ? ' class="unseen"' : ''
  return html`<fieldset class="words" id="${id}"><legend!${unseen}>${label}!${isOptional ? html` <span class="quiet">(${say(language, 'editor.optional')})</span>` : ''}</legend>
!${hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${hint}</p>`}
<div class="side-by-side">!${columns}</div></fieldset>!${said}`
}

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Comparison, condition } from '@madad/questionnaires/condition'
import { valueAt, withValue } from '@madad/questionnaires/drafts/changes'
import type { Draft } from '@madad/questionnaires/drafts/draft'
import { html } from 'ghtml'
import { type Earlier, type Field, fieldId } from './fields.ts'

type AskIf = Extract<Field, { kind: 'ask_if' }>

interface Flat {
  mode: 'all' | 'any'
  comparisons: readonly Comparison[]
}

/** A condition this page can edit: comparisons of which all or any are to hold. `grouped` is one made elsewhere, with groups in it. */
function flat(draft: Draft, path: string): Flat | 'grouped' {
  const parsed = condition.safeParse(valueAt(draft, path))
  if (!parsed.success) return { mode: 'all', comparisons: [] }
  const mode = 'all' in parsed.data ? 'all' : 'any'
  const members = 'all' in parsed.data ? parsed.data.all : parsed.data.any
  const comparisons = members.flatMap((member) => ('operator' in member ? [member] : []))
  return comparisons.length < members.length ? 'grouped' : { mode, comparisons }
}

const written = ['is', 'is_not', 'at_least', 'at_most'] as const
/** `teaches|is|yes`; where the value is written beside it, without one: `years|at_least`. */
const codeOf = (comparison: Comparison, earlier: readonly Earlier[]): string => {
  const { item, operator } = comparison
  const isWritten = earlier.find((each) => each.item === item)?.isWritten ?? false
  return 'value' in comparison && !isWritten ? `${item}|${operator}|${comparison.value}` : `${item}|${operator}`
}

/** Rows that each compare one earlier answer, one row more than there are comparisons. */
export function askIfField(draft: Draft, field: AskIf, language: Language): string {
  const { path, earlier } = field
  const id = fieldId(path)
  if (earlier.length === 0) return html`<p class="hint" id="${id}">${say(language, 'editor.ask_if.first')}</p>`
  const found = flat(draft, path)
  if (found === 'grouped')
    return html`<p id="${id}">${say(language, 'editor.ask_if.grouped')}</p>
<p class="check"><input type="checkbox" id="${id}-gone" name="${path}.gone" value="yes"><label for="${id}-gone">${say(language, 'editor.ask_if.remove')}</label></p>`
  const { mode, comparisons } = found
  const modes = (['all', 'any'] as const).map(
    (each) =>
      html`<span class="check"><input type="radio" id="${id}-${each}" name="${path}.mode" value="${each}"!${each === mode ? ' checked' : ''}><label for="${id}-${each}">${say(language, `editor.ask_if.${each}`)}</label></span>`,
  )
  const rows = [...comparisons, undefined].map((comparison, at) => comparisonRow({ field, comparison, at, language }))
  return html`<fieldset class="ask-if" id="${id}"><legend class="unseen">${field.label}</legend>
!${comparisons.length > 1 ? html`<p>!${modes}</p>` : html`<input type="hidden" name="${path}.mode" value="${mode}">`}
!${rows}</fieldset>`
}

interface Row {
  field: AskIf
  comparison: Comparison | undefined
  at: number
  language: Language
}

function comparisonRow({ field: { path, earlier }, comparison, at, language }: Row): string {
  const chosen = comparison ? codeOf(comparison, earlier) : ''
  const value = comparison && 'value' in comparison && chosen.split('|').length === 2 ? String(comparison.value) : ''
  const id = `${fieldId(path)}-${at}`
  const option = (code: string, words: string) =>
    html`<option value="${code}"!${code === chosen ? ' selected' : ''}>${words}</option>`
  const groups = earlier.map(
    (each) => html`<optgroup label="${each.label}">!${optionsOf(each, option, language)}</optgroup>`,
  )
  const isKnown = chosen === '' || groups.some((group) => group.includes(' selected'))
  const isWritten = earlier.some((each) => each.isWritten)
  return html`<div class="comparison"><p class="field"><label for="${id}">${say(language, at === 0 ? 'editor.ask_if.when' : 'editor.ask_if.and')}</label>
<select id="${id}" name="${path}.${at}"><option value="">${say(language, 'editor.ask_if.everybody')}</option>!${isKnown ? '' : option(chosen, chosen.replaceAll('|', ' '))}!${groups}</select></p>
!${isWritten ? html`<p class="field"><label for="${id}-value">${say(language, 'editor.ask_if.value')}</label><input id="${id}-value" name="${path}.${at}.value" value="${value}" inputmode="decimal" dir="ltr" maxlength="40" autocomplete="off"></p>` : ''}</div>`
}

function optionsOf(
  { item, options, isWritten, isSeveral }: Earlier,
  option: (code: string, words: string) => string,
  language: Language,
): string[] {
  const operators = isSeveral ? (['includes', 'includes_not'] as const) : (['is', 'is_not'] as const)
  return [
    ...options.flatMap(({ value, label }) =>
      operators.map((operator) =>
        option(`${item}|${operator}|${value}`, say(language, `editor.ask_if.${operator}`, { answer: label })),
      ),
    ),
    ...(isWritten ? written : []).map((operator) =>
      option(`${item}|${operator}`, say(language, `editor.ask_if.${operator}`, { answer: '…' })),
    ),
    ...(['answered', 'not_answered'] as const).map((operator) =>
      option(`${item}|${operator}`, say(language, `editor.ask_if.${operator}`)),
    ),
  ]
}

/** The draft with the condition the form's rows say; none where every row is empty. */
export function readCondition(draft: Draft, { path, earlier }: AskIf, form: URLSearchParams): Draft {
  if (form.has(`${path}.gone`)) return withValue(draft, path, undefined)
  if (!form.has(`${path}.mode`)) return draft
  const comparisons: Comparison[] = []
  for (let at = 0; at < 20; at++) {
    const code = form.get(`${path}.${at}`)
    if (code === null) break
    const [item = '', operator = '', ...rest] = code.split('|')
    if (item === '') continue
    const beside = (form.get(`${path}.${at}.value`) ?? '').trim()
    const isNumber = /^-?\d+(\.\d+)?$/.test(beside) && earlier.some((each) => each.item === item && each.isWritten)
    const value = rest.length > 0 ? rest.join('|') : isNumber && !/^\d{6}$/.test(beside) ? Number(beside) : beside
    const isPresence = operator === 'answered' || operator === 'not_answered'
    comparisons.push({ item, operator, ...(isPresence ? {} : { value }) } as Comparison)
  }
  const mode = form.get(`${path}.mode`) === 'any' ? 'any' : 'all'
  return withValue(draft, path, comparisons.length === 0 ? undefined : { [mode]: comparisons })
}

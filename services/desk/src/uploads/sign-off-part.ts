import { groupProblems } from '@madad/intake/problem-groups'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import { type NoteWords, placeOf } from '@madad/store/sign-off-notes'
import type { Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { problemList, sayKnown } from './problem-list.ts'

/** What a person sent that could not be done: shown again as they wrote it, with why. */
export interface Entered {
  values: ReadonlyMap<string, string>
  problems: readonly Problem[]
}

/** The field for the word on one group of warnings, by its place among them. */
const noteField = (n: number): string => `note-${n}`

/** The words of a sent sign-off form, each for all the warnings of its group. */
export const notesIn = (upload: Upload, values: ReadonlyMap<string, string>): NoteWords[] =>
  groupProblems(upload.problems).flatMap(({ code, problems }, n) => {
    const words = values.get(noteField(n)) ?? ''
    return problems.map((problem) => ({ code, place: placeOf(problem), words }))
  })

/** Signing off: a word on each group of warnings, and whether to publish at once. */
export function signOffPart({ uploadId, problems }: Upload, language: Language, entered?: Entered): string {
  const isAsked = entered?.problems.some(({ code }) => code === 'SIGN_OFF_WITHOUT_WORDS') ?? false
  const fields = groupProblems(problems).map((group, n) => {
    const id = noteField(n)
    const value = entered?.values.get(id) ?? ''
    const isMissing = isAsked && value.trim() === ''
    const { rule } = sayKnown(group.problems[0]!, language)
    const sheet = group.sheet.trim()
    return html`<p class="field"><label for="${id}">${rule}!${sheet === '' ? '' : html` <span class="quiet">(${say(language, 'uploads.problem.sheet', { sheet })})</span>`}</label>
<span class="hint" id="${id}-hint">${say(language, 'uploads.sign.note')}</span>
<textarea id="${id}" name="${id}" rows="2" maxlength="2000" dir="auto" aria-describedby="${id}-hint!${isMissing ? html` ${id}-missing` : ''}"!${isMissing ? ' aria-invalid="true"' : ''}>${value}</textarea>
!${isMissing ? html`<span class="hint wrong-words" id="${id}-missing">${say(language, 'uploads.sign.note.missing')}</span>` : ''}</p>`
  })
  return html`<section class="panel"><h2>${say(language, 'uploads.sign.title')}</h2>
<p>${say(language, 'uploads.sign.lead')}</p>
<form method="post" action="/${language}/uploads/${uploadId}/sign-off">
!${fields}
<p><label class="check"><input type="checkbox" name="build" value="yes" checked> ${say(language, 'uploads.sign.build')}</label></p>
<button>${say(language, 'uploads.sign.go')}</button>
</form></section>`
}

/** What could not be done, above the page; for a word that is missing, the way to its field. */
export function wrongPart(upload: Upload, language: Language, { values, problems }: Entered): string {
  const others = problems.filter(({ code }) => code !== 'SIGN_OFF_WITHOUT_WORDS')
  const missing =
    others.length === problems.length
      ? []
      : groupProblems(upload.problems).flatMap((group, n) => {
          const id = noteField(n)
          const { rule } = sayKnown(group.problems[0]!, language)
          return (values.get(id) ?? '').trim() === '' ? [html`<li><a href="#${id}">${rule}</a></li>`] : []
        })
  return html`<div class="wrong" role="alert"><h2>${say(language, 'uploads.wrong.title')}</h2>
!${others.length === 0 ? '' : problemList(others, language)}
!${missing.length === 0 ? '' : html`<p>${say(language, 'uploads.sign.notes.missing')}</p><ul class="problems">!${missing}</ul>`}</div>`
}

/** Refusing, folded away: it is the rarer thing to do. */
export function refusePart({ uploadId }: Upload, language: Language, entered?: Entered): string {
  const isWrong = entered?.problems.some(({ code }) => code === 'REASON_MISSING') ?? false
  return html`<details class="fold refusing"!${isWrong ? ' open' : ''}><summary>${say(language, 'uploads.refuse.title')}</summary>
<p>${say(language, 'uploads.refuse.lead')}</p>
<form method="post" action="/${language}/uploads/${uploadId}/refuse">!${reasonField(language, isWrong)}
<button class="quiet-button">${say(language, 'uploads.refuse.go')}</button></form></details>`
}

export const reasonField = (language: Language, isWrong: boolean): string =>
  html`<p class="field"><label for="reason">${say(language, 'uploads.reason')}</label>
<input id="reason" name="reason" maxlength="500" dir="auto"!${isWrong ? ' aria-invalid="true" aria-describedby="reason-missing"' : ''}>
!${isWrong ? html`<span class="hint wrong-words" id="reason-missing">${say(language, 'uploads.reason.missing')}</span>` : ''}</p>`

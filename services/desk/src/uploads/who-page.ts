import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { page } from '../page.ts'

interface WhoPage {
  language: Language
  path: string
  name: string | undefined
  /** where to go then, after the language */
  next: string
  /** what was written is no name */
  isWrong?: boolean
}

/** Saying who one is: a name, no password, and honestly what that proves. */
export function whoPage({ language, path, name, next, isWrong }: WhoPage): string {
  const title = say(language, 'uploads.who.title')
  return page({
    language,
    path,
    title,
    body: html`<h1>${title}</h1>
!${whoForm({ language, next, name, isWrong })}
!${name === undefined ? '' : html`<form method="post" action="/${language}/who/forget"><p><button class="quiet-button">${say(language, 'uploads.who.forget')}</button></p></form>`}`,
  })
}

export function whoForm({
  language,
  next,
  name = '',
  isWrong = false,
}: {
  language: Language
  next: string
  name?: string | undefined
  isWrong?: boolean | undefined
}): string {
  return html`<p>${say(language, 'uploads.who.why')}</p>
<form class="who" method="post" action="/${language}/who">
<input type="hidden" name="next" value="${next}">
<p class="field"><label for="name">${say(language, 'uploads.who.name')}</label>
<input id="name" name="name" value="${name}" maxlength="80" autocomplete="name" dir="auto" aria-describedby="name-hint!${isWrong ? ' name-wrong' : ''}"!${isWrong ? ' aria-invalid="true"' : ''}>
<span class="hint" id="name-hint">${say(language, 'uploads.who.hint')}</span>
!${isWrong ? html`<span class="hint wrong-words" id="name-wrong">${say(language, 'uploads.who.short')}</span>` : ''}</p>
<button>${say(language, 'uploads.who.keep')}</button>
</form>
<p class="quiet">${say(language, 'uploads.who.proof')}</p>`
}

/** Above a page on which something can be done: in whose name. */
export const whoLine = (language: Language, name: string): string =>
  html`<p class="who-line quiet">${say(language, 'uploads.who.now')} <bdi>${name}</bdi> · <a href="/${language}/who">${say(language, 'uploads.who.change')}</a></p>`

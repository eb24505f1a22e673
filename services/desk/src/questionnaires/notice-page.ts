import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { whoForm } from '../uploads/who-page.ts'
import { listAddress } from './addresses.ts'

interface Notice {
  language: Language
  path: string
  notice: 'who' | 'nothing'
  /** where to go then, after the language */
  next: string
}

/** A page that says why it is not the one asked for, and what to do. */
export function noticePage({ language, path, notice, next }: Notice): string {
  const title = say(language, `editor.notice.${notice}`)
  const body =
    notice === 'who'
      ? whoForm({ language, next })
      : html`<p class="lead">${say(language, 'editor.notice.nothing.next')}</p>
<p><a href="/${language}${next}">${say(language, 'editor.notice.back')}</a></p>`
  return page({ language, path: path || listAddress, title, body: html`<h1>${title}</h1>!${body}` })
}

import { formatDate } from '@madad/language/figures'
import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { script, stylesheet } from './assets.ts'

/** The frame of every page. `body` is markup made by `html`. */
export const page = (language: Language, title: string, body: string): string => html`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="application-name" content="Madad">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light">
<title>${title} · ${say(language, 'collect.name')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylesheet.href}">
<script src="${script.href}" defer></script>
</head>
!${body}
</html>
`

/** What a page may say instead of a form. */
export type Notice = 'not_yet' | 'closed' | 'unknown' | 'not_form' | 'trouble' | 'withdrawn'

/**
 * A page that says one thing.
 * @param day the day it speaks of, `2026-11-23`
 */
export function noticePage(language: Language, notice: Notice, { day }: { day?: string } = {}): string {
  const title = say(language, `collect.${notice}`)
  const text = say(language, `collect.${notice}.text`, day ? { day: formatDate(day, language) } : {})
  const body = html`<body class="notice">
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</body>`
  return page(language, title, body)
}

import { direction, type Language, languages, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { fontAddresses, stylesheetAddress } from './assets.ts'
import { shapeSheet } from './shapes.ts'

export interface Page {
  language: Language
  /** the address after the language, with its query: `/checks`, `/situation/0031` */
  path: string
  title: string
  /** the content of `<main>`, escaped already */
  body: string
  /** what the page needs in its `<head>` besides, escaped already */
  head?: string
  /** said below it, where the numbers on it are not those of the last build */
  colophon?: string
}

const places = [
  { path: '/', begins: ['/situation', '/indicator'], words: 'desk.nav.situation' },
  { path: '/plan', begins: ['/plan'], words: 'plan.title' },
  { path: '/measurement', begins: ['/measurement'], words: 'measurement.title' },
  { path: '/infrastructure', begins: ['/infrastructure'], words: 'infrastructure.title' },
  { path: '/questionnaire-results', begins: ['/questionnaire-results'], words: 'results.title' },
  { path: '/authorities', begins: ['/authorities'], words: 'desk.nav.authorities' },
  { path: '/checks', begins: ['/checks'], words: 'desk.nav.checks' },
  { path: '/sources', begins: ['/sources'], words: 'sources.title' },
  { path: '/questionnaires', begins: ['/questionnaires'], words: 'editor.list' },
  { path: '/campaigns', begins: ['/campaigns'], words: 'campaigns.title' },
  { path: '/uploads', begins: ['/uploads', '/who'], words: 'uploads.title' },
] as const

const isHere = (place: (typeof places)[number], path: string): boolean =>
  path === place.path || place.begins.some((start) => path.startsWith(start))

/** A whole document: the frame that all pages share, around one body. */
export function page({ language, path, title, body, head = '', colophon }: Page): string {
  const name = say(language, 'desk.name')
  return html`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<title>${title === name ? name : `${title} · ${name}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
!${fontAddresses(language).map((address) => html`<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${stylesheetAddress}">
<link rel="icon" href="data:,">
!${head}
</head>
<body>
<a class="skip" href="#content">${say(language, 'desk.skip')}</a>
<header class="masthead">
<a class="brand" href="/${language}/">${name}</a>
<nav aria-label="${say(language, 'desk.nav')}">
!${places.map((place) => html`<a href="/${language}${place.path}"!${isHere(place, path) ? ' aria-current="page"' : ''}>${say(language, place.words)}</a> `)}
</nav>
<nav class="languages" aria-label="${say(language, 'desk.languages')}">
!${languages.map((other) => html`<a href="/${other}${path}" lang="${other}" dir="${direction(other)}" hreflang="${other}"!${other === language ? ' aria-current="true"' : ''}>${ownName[other]}</a> `)}
</nav>
</header>
!${shapeSheet}
<main id="content">
!${body}
</main>
<footer class="colophon"><p>${colophon ?? say(language, 'desk.colophon')}</p></footer>
</body>
</html>
`
}

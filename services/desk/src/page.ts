import { direction, type Language, languages, ownName } from '@madad/language/language'
import { type MessageKey, say } from '@madad/language/messages'
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

interface Place {
  path: string
  /** the beginnings of the addresses that belong to it */
  begins: readonly string[]
  words: MessageKey
}

/** What the numbers say. */
const toRead: readonly Place[] = [
  { path: '/', begins: ['/situation', '/indicator'], words: 'desk.nav.situation' },
  { path: '/plan', begins: ['/plan'], words: 'plan.title' },
  { path: '/infrastructure', begins: ['/infrastructure'], words: 'infrastructure.title' },
  { path: '/questionnaire-results', begins: ['/questionnaire-results'], words: 'results.title' },
  { path: '/measurement', begins: ['/measurement'], words: 'measurement.title' },
]

/** Where they come from, and the work on them. */
const toWork: readonly Place[] = [
  { path: '/uploads', begins: ['/uploads', '/who'], words: 'uploads.title' },
  { path: '/sources', begins: ['/sources'], words: 'sources.title' },
  { path: '/checks', begins: ['/checks'], words: 'desk.nav.checks' },
  { path: '/questionnaires', begins: ['/questionnaires'], words: 'editor.list' },
  { path: '/campaigns', begins: ['/campaigns'], words: 'campaigns.title' },
  { path: '/authorities', begins: ['/authorities'], words: 'desk.nav.authorities' },
]

const isHere = (place: Place, path: string): boolean =>
  path === place.path || place.begins.some((start) => path.startsWith(start))

const links = (places: readonly Place[], language: Language, path: string): string[] =>
  places.map(
    (place) =>
      html`<a href="/${language}${place.path}"!${isHere(place, path) ? ' aria-current="page"' : ''}>${say(language, place.words)}</a> `,
  )

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
<nav aria-label="${say(language, 'desk.nav')}">!${links(toRead, language, path)}</nav>
<nav class="languages" aria-label="${say(language, 'desk.languages')}">
!${languages.map((other) => html`<a href="/${other}${path}" lang="${other}" dir="${direction(other)}" hreflang="${other}"!${other === language ? ' aria-current="true"' : ''}>${ownName[other]}</a> `)}
</nav>
<nav class="work" aria-label="${say(language, 'desk.nav.work')}">!${links(toWork, language, path)}</nav>
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

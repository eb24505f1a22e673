import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { page } from './page.ts'

interface Asked {
  language: Language
  path: string
}

export const importAndBuild = html`<pre><code>madad import *.xlsx *.csv
madad build</code></pre>`

/** No build has been published yet: what to type to have one. */
export const nothingPublishedPage = ({ language, path }: Asked): string =>
  page({
    language,
    path,
    title: say(language, 'desk.empty.title'),
    body: html`<h1>${say(language, 'desk.empty.title')}</h1>
<p class="lead">${say(language, 'desk.empty.next')}</p>
!${importAndBuild}
<p>${say(language, 'desk.empty.try')}</p>
<pre><code>madad demo</code></pre>`,
  })

/** The numbers stand in a file that lacks what this version shows. */
export const earlierVersionPage = ({ language, path }: Asked): string =>
  page({
    language,
    path,
    title: say(language, 'desk.earlier.title'),
    body: html`<h1>${say(language, 'desk.earlier.title')}</h1>
<p class="lead">${say(language, 'desk.earlier.next')}</p>
<form class="panel act" method="post" action="/${language}/uploads/build"><button>${say(language, 'uploads.build.go')}</button></form>
<p>${say(language, 'desk.earlier.command')}</p>
<pre><code>madad build</code></pre>`,
  })

export const notFoundPage = ({ language, path }: Asked): string =>
  page({
    language,
    path,
    title: say(language, 'desk.missing.title'),
    body: html`<h1>${say(language, 'desk.missing.title')}</h1>
<p class="lead">${say(language, 'desk.missing.next')}</p>
<p><a href="/${language}/">${say(language, 'desk.nav.situation')}</a> · <a href="/${language}/authorities">${say(language, 'desk.authorities.title')}</a></p>`,
  })

export const failedPage = ({ language, path }: Asked): string =>
  page({
    language,
    path,
    title: say(language, 'desk.failed.title'),
    body: html`<h1>${say(language, 'desk.failed.title')}</h1><p class="lead">${say(language, 'desk.failed.next')}</p>`,
  })

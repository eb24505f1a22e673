import { direction, type Language, languages, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { draftAddress, framedAddress, previewAddress, questionnaireAddress } from './addresses.ts'

export interface PreviewPage {
  language: Language
  id: string
  title: string
  /** a number, or `draft` */
  version: string
  offered: readonly Language[]
  /** the language in the frame */
  inLanguage: Language
}

/** The questionnaire as it is on a phone, in one language at a time. */
export function previewPage({ language, id, title, version, offered, inLanguage }: PreviewPage): string {
  const path = previewAddress(id, version)
  const back = version === 'draft' ? draftAddress(id) : questionnaireAddress(id)
  const shown = offered.length === 0 ? languages : offered
  const frame = framedAddress(id, version, inLanguage)
  return page({
    language,
    path,
    title: `${say(language, 'editor.preview')} · ${title}`,
    body: html`<p class="over"><a href="/${language}${back}"><bdi>${title}</bdi></a></p>
<h1>${say(language, 'editor.preview')}</h1>
<p class="lead">${say(language, 'editor.preview.lead')}</p>
<nav class="in-language" aria-label="${say(language, 'editor.preview.in')}">!${shown.map((each) => html`<a href="/${language}${path}?in=${each}" lang="${each}" dir="${direction(each)}"!${each === inLanguage ? ' aria-current="true"' : ''}>${ownName[each]}</a> `)}</nav>
<div class="phone"><iframe src="${frame}" title="${say(language, 'editor.preview.frame', { language: ownName[inLanguage] })}" sandbox="allow-scripts"></iframe></div>
<p><a href="${frame}" target="_blank" rel="noopener">${say(language, 'editor.preview.alone')}</a></p>`,
  })
}

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { permissionProblems } from '@madad/questionnaires/permission'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { whoForm, whoLine } from '../uploads/who-page.ts'

interface ChoosePage {
  language: Language
  name: string | undefined
  /** the newest version of each */
  questionnaires: readonly Questionnaire[]
}

/** Which questionnaire a new campaign is of. */
export function choosePage({ language, name, questionnaires }: ChoosePage): string {
  const title = say(language, 'campaigns.choose')
  const items = questionnaires.map((questionnaire) => {
    const { id, minutes, purpose } = questionnaire
    const isAllowed = permissionProblems(questionnaire).length === 0
    const heading = questionnaire.title[language]
    return html`<section><h2>!${isAllowed ? html`<a href="/${language}/campaigns/new/${id}">${heading}</a>` : html`${heading}`}</h2>
<p>${purpose[language]}</p><p class="quiet">${say(language, 'collect.duration', { duration: durationWords(minutes, language) })}</p>
!${isAllowed ? '' : html`<p>${say(language, 'campaigns.choose.permission')}</p>`}</section>`
  })
  return page({
    language,
    path: '/campaigns/new',
    title,
    colophon: say(language, 'campaigns.colophon'),
    body: html`<p class="over"><a href="/${language}/campaigns">${say(language, 'campaigns.title')}</a></p>
<h1>${title}</h1>
!${name === undefined ? html`<section class="panel"><p>${say(language, 'campaigns.new.first')}</p>!${whoForm({ language, next: '/campaigns/new' })}</section>` : html`!${whoLine(language, name)}!${items}`}`,
  })
}

const durationWords = (minutes: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes)

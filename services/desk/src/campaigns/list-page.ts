import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Campaign } from '@madad/store/campaign'
import type { LiveCounts } from '@madad/store/live-counts'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { whoForm, whoLine } from '../uploads/who-page.ts'
import { answered } from './count-words.ts'
import { daysWords, stateMark, waveWords } from './state-mark.ts'

export interface ListedCampaign {
  campaign: Campaign
  counts: LiveCounts
}

interface ListPage {
  language: Language
  /** who sits there; nothing until they said */
  name: string | undefined
  questionnaires: readonly Questionnaire[]
  /** the newest first */
  listed: readonly ListedCampaign[]
  today: string
}

/** Every campaign and how it stands. */
export function listPage({ language, name, questionnaires, listed, today }: ListPage): string {
  const title = say(language, 'campaigns.title')
  const titles = (['questionnaire', 'wave', 'year', 'open', 'state', 'answered', 'invited'] as const).map((column) =>
    say(language, `campaigns.column.${column}`),
  )
  const rows = listed.map(({ campaign, counts: { step, all } }) => [
    html`<a href="/${language}/campaigns/${campaign.campaignId}">${titleOf(questionnaires, campaign, language)}</a>!${aboutOf(campaign)}`,
    html`${waveWords(campaign, language)}`,
    html`${formatSchoolYear(campaign.schoolYear, language)}`,
    html`${daysWords(campaign, language)}`,
    stateMark(campaign, today, language),
    campaign.erasedAt === null ? html`${answered(all, step, language)}` : '',
    all.invited === null ? '' : html`<span class="figure">${all.invited}</span>`,
  ])
  return page({
    language,
    path: '/campaigns',
    title,
    colophon: say(language, 'campaigns.colophon'),
    body: html`<h1>${title}</h1><p class="lead">${say(language, 'campaigns.lead')}</p>
!${name === undefined ? html`<section class="panel"><h2>${say(language, 'uploads.who.title')}</h2><p>${say(language, 'campaigns.new.first')}</p>!${whoForm({ language, next: '/campaigns' })}</section>` : html`!${whoLine(language, name)}<p><a class="chip" href="/${language}/campaigns/new">${say(language, 'campaigns.new')}</a></p>`}
!${rows.length === 0 ? html`<p>${say(language, 'campaigns.list.none')}</p>` : plainTable({ caption: title, titles, rows, numeric: [6] })}`,
  })
}

/** A questionnaire's title; its id where it is there no longer. */
export const titleOf = (
  questionnaires: readonly Questionnaire[],
  { questionnaireId, version }: Campaign,
  language: Language,
): string =>
  questionnaires.find((each) => each.id === questionnaireId && each.version === version)?.title[language] ??
  questionnaireId

/** The programme or body it asks about. */
export const aboutOf = ({ programmeId, bodyId }: Campaign): string => {
  const about = programmeId ?? bodyId
  return about === null ? '' : html` · <bdi>${about}</bdi>`
}

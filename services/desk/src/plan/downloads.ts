import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'

/** The tables that may be taken away. */
export const downloadable = [
  'plan_item',
  'target',
  'target_year',
  'plan_budget',
  'advice',
  'answer_theme',
  'measurement',
  'measurement_cost',
] as const
export type Downloadable = (typeof downloadable)[number]

export const downloads = (tables: readonly Downloadable[], language: Language): string =>
  html`<p class="downloads">${say(language, 'plan.download')} !${tables
    .map(
      (table) => html`<a href="/${language}/plan/${table}.csv" download>${say(language, `plan.download.${table}`)}</a>`,
    )
    .join(' · ')}</p>`

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { titleOfTable } from './cells.ts'

/**
 * What may be taken away of a page, each as a workbook and as CSV.
 * @param addresses by the table's name; without the ending, `/he/plan/target`, and with the query that belongs to it
 */
export function downloadsPart(
  language: Language,
  tables: readonly { name: string; address: string; query?: string }[],
): string {
  if (tables.length === 0) return ''
  const link = (address: string, ending: string, query: string, words: string, title: string) =>
    html`<bdi><a href="${address}.${ending}${query}" aria-label="${title}, ${words}" download>${words}</a></bdi>`
  const items = tables.map(({ name, address, query = '' }) => {
    const title = titleOfTable(name, language)
    return html`<li>${title} !${link(address, 'xlsx', query, 'Excel', title)} !${link(address, 'csv', query, 'CSV', title)}</li>`
  })
  return html`<section><h2>${say(language, 'download.title')}</h2><p class="quiet">${say(language, 'download.lead')}</p><ul class="downloads">!${items}</ul></section>`
}

/** The tables of change and chance that may be taken away of a place: a series is a trend's, so that where one is the other is. */
export const changesTold = (hasTrend: boolean, isRanked: boolean): string[] => [
  ...(hasTrend ? ['trend', 'series'] : []),
  ...(isRanked ? ['rank'] : []),
]

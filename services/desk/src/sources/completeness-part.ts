import { formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { gregorianYears, hebrewYear } from '@madad/language/school-year'
import { fieldTitle } from '@madad/warehouse/field-words'
import type { CompletenessRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { measureOf } from '../words.ts'

/** A picture in a table: a row a school or the like, a column a year, each cell as full as what was reported. */
export function completenessPart(rows: readonly CompletenessRow[], language: Language): string {
  const title = html`<h2>${say(language, 'source.completeness')}</h2>`
  if (rows.length === 0) return html`<section>!${title}<p>${say(language, 'source.completeness.none')}</p></section>`
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b)
  const lines = [...Map.groupBy(rows, ({ about_id }) => about_id).values()]
  const heads = years.map((year) => html`<th scope="col">!${yearHead(year, rows[0]!, language)}</th>`)
  const body = lines.map((line) => {
    const [first] = line
    const name = first!.about === 'field' ? fieldTitle(first!.about_id, language) : (first!.name ?? first!.about_id)
    const cells = years.map((year) => cell(line.find((each) => each.year === year)?.filled_share, language))
    return html`<tr><th scope="row"><bdi>${name}</bdi></th>!${cells}</tr>`
  })
  return html`<section>!${title}<p class="quiet">${say(language, 'source.completeness.lead')}</p>
<div class="wide" tabindex="0" role="region" aria-label="${say(language, 'source.completeness')}"><table class="completeness">
<thead><tr><th scope="col">${say(language, `source.completeness.${rows[0]!.about}`)}</th>!${heads}</tr></thead><tbody>!${body}</tbody></table></div></section>`
}

/** A calendar year stays as it is. */
function yearHead(year: number, { about, about_id }: CompletenessRow, language: Language): string {
  if (about === 'field' && measureOf(about_id)?.period === 'calendar_year') return String(year)
  return language === 'he'
    ? html`${hebrewYear(year)}<br><span class="quiet">${gregorianYears(year)}</span>`
    : gregorianYears(year)
}

/** Filled in fifths, with the share in figures; nothing reported is a dash. */
function cell(share: number | undefined, language: Language): string {
  if (share === undefined)
    return html`<td class="unreported"><span aria-hidden="true">–</span><span class="unseen">${say(language, 'source.completeness.unreported')}</span></td>`
  return html`<td class="filled-${Math.floor(share * 5)}">${formatShare(share, language, 0)}</td>`
}

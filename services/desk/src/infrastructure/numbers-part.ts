import { formatShare } from '@madad/language/figures'
import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { IndicatorRow, MapRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { indicatorAddress } from '../addresses.ts'
import { plainTable } from '../plain-table.ts'
import { withheld } from './figures.ts'

/** So many school years are shown; an indicator's own page has them all. */
const mostYears = 6

/** The indicators of the partnership as a whole, year by year, each leading to where its numbers came from. */
export function numbersPart(
  language: Language,
  authorityId: string,
  indicators: readonly IndicatorRow[],
  map: readonly MapRow[],
): string {
  const own = indicators.filter(({ axis, source }) => axis === 'ecosystem' && source.startsWith('mechanism/'))
  const ids = new Set(own.map(({ indicator_id }) => indicator_id))
  const values = map.filter((row) => ids.has(row.indicator_id) && row.breakdown === null)
  if (values.length === 0) return ''
  const latest = [...new Set(values.map((row) => row.school_year))].sort((a, b) => b - a).slice(0, mostYears)
  // time runs left to right, as in charts
  const years = direction(language) === 'rtl' ? latest : latest.toReversed()
  const rows = own
    .filter(({ indicator_id: id }) => values.some((row) => row.indicator_id === id))
    .map((indicator) => {
      const { indicator_id: id } = indicator
      const cells = years.map((year) => {
        const row = values.find((each) => each.indicator_id === id && each.school_year === year)
        if (row?.status === 'suppressed') return withheld(language)
        if (!row || row.value === null) return ''
        const address = indicatorAddress(language, id, authorityId, { year })
        return html`<a class="figure" href="${address}">${formatShare(row.value, language, 0)}</a>`
      })
      return [
        html`<a href="${indicatorAddress(language, id, authorityId)}">${indicator[`title_${language}`]}</a>`,
        ...cells,
      ]
    })
  const caption = say(language, 'infrastructure.numbers')
  const titles = [say(language, 'desk.situation.indicator'), ...years.map((year) => formatSchoolYear(year, language))]
  return html`<h2>${caption}</h2>!${plainTable({ caption, titles, rows, numeric: years.map((_, n) => n + 1) })}`
}

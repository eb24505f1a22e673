import { formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { PartnerYearRow, PerceptionRow } from '@madad/warehouse/published-infrastructure-rows'
import type { IndicatorRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { type Shape, shape } from '../shapes.ts'
import { count, countOf, withheld } from './figures.ts'

/** Each partner in its latest year, the strategic ones first. */
export function partnersPart(language: Language, rows: readonly PartnerYearRow[]): string {
  if (rows.length === 0) return ''
  const latest = Math.max(...rows.map((row) => row.school_year))
  const words = ['partner', 'tie', 'contacts', 'quarters', 'silence', 'aims'] as const
  const titles = words.map((word) => say(language, `infrastructure.${word}`))
  const lines = rows
    .filter((row) => row.school_year === latest)
    .toSorted((a, b) => Number(a.tie === 'network') - Number(b.tie === 'network'))
    .map((row) => {
      const isKept = row.quarters_due === null || row.quarters_met === row.quarters_due
      return [
        html`<bdi>${row.partner_name}</bdi>`,
        html`${say(language, `infrastructure.tie.${row.tie}`)}`,
        countOf(row.contacts, row.contacts_aimed, language),
        row.quarters_due
          ? html`!${shape(isKept ? 'agrees' : 'differs')} !${countOf(row.quarters_met, row.quarters_due, language)}`
          : '',
        count(row.longest_silence_days, language),
        countOf(row.aims_reached, row.aims - row.aims_open, language),
      ]
    })
  const caption = `${say(language, 'infrastructure.partners')} · ${formatSchoolYear(latest, language)}`
  return html`<h2>${caption}</h2><p>${say(language, 'infrastructure.partners.lead')}</p>
!${plainTable({ caption, titles, rows: lines, numeric: [2, 3, 4, 5] })}`
}

const shapes: Record<NonNullable<PerceptionRow['outcome']>, Shape> = {
  agree: 'agrees',
  felt_higher: 'up',
  felt_lower: 'down',
}

/** How the partnership is felt beside how it is counted, and where the two disagree. */
export function perceptionPart(
  language: Language,
  rows: readonly PerceptionRow[],
  indicators: readonly IndicatorRow[],
): string {
  const caption = say(language, 'infrastructure.perception')
  const title = html`<h2>${caption}</h2>`
  if (rows.length === 0) return html`!${title}<p>${say(language, 'infrastructure.perception.none')}</p>`
  const words = ['scale', 'felt', 'log', 'counted', 'outcome'] as const
  const titles = words.map((word) => say(language, `infrastructure.${word}`))
  const share = (value: number | null) =>
    value === null ? '' : html`<span class="figure">${formatShare(value, language, 0)}</span>`
  const lines = rows.map((row) => {
    const indicator = indicators.find((each) => each.indicator_id === row.indicator_id)
    return [
      html`${row[`title_${language}`]} <span class="quiet"><bdi>${row.body_name ? `${row.body_name} · ` : ''}</bdi>${formatSchoolYear(row.school_year, language)}</span>`,
      row.status === 'suppressed' ? withheld(language) : share(row.felt),
      html`${indicator?.[`title_${language}`] ?? row.indicator_id}`,
      share(row.counted),
      row.outcome ? html`!${shape(shapes[row.outcome])} ${say(language, `infrastructure.outcome.${row.outcome}`)}` : '',
    ]
  })
  return html`!${title}<p>${say(language, 'infrastructure.perception.lead')}</p>
!${plainTable({ caption, titles, rows: lines, numeric: [1, 3] })}`
}

import { formatCount, formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { MeasurementRow } from '@madad/warehouse/published-plan-rows'
import type { IndicatorRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { indicatorAddress } from '../addresses.ts'
import { plainTable } from '../plain-table.ts'
import { shape } from '../shapes.ts'

export interface OpenedPart {
  language: Language
  authorityId: string
  measurements: readonly MeasurementRow[]
  indicators: ReadonlyMap<string, IndicatorRow>
}

/** Of what is measured, whether anybody looks: what nobody ever opened first, then what was opened longest ago. */
export function openedPart({ language, authorityId, measurements, indicators }: OpenedPart): string {
  const measured = new Map(measurements.flatMap((row) => (row.is_measured ? [[row.indicator_id, row]] : [])))
  if (measured.size === 0) return ''
  const title = say(language, 'measurement.opened')
  const { counted_since: since } = [...measured.values()][0]!
  const about =
    since === null
      ? say(language, 'measurement.opened.nothing')
      : say(language, 'measurement.opened.lead', { date: formatDate(since, language) })
  const order = (row: MeasurementRow) => row.last_opened_on ?? ''
  const rows = [...measured.values()]
    .toSorted((a, b) => order(a).localeCompare(order(b)) || a.name.localeCompare(b.name))
    .map(({ indicator_id: id, name, last_opened_on: last, opened_days_count: days }) => [
      html`<a href="${indicatorAddress(language, id!, authorityId)}">${indicators.get(id!)?.[`title_${language}`] ?? name}</a>`,
      last === null
        ? html`!${shape('absent')} ${say(language, 'measurement.opened.never')}`
        : html`<span class="when">${formatDate(last, language)}</span>`,
      html`<span class="figure">${formatCount(days ?? 0, language)}</span>`,
    ])
  const titles = [
    say(language, 'measurement.column.name'),
    say(language, 'column.last_opened_on'),
    say(language, 'column.opened_days_count'),
  ]
  const table = since === null ? '' : plainTable({ caption: title, titles, rows, numeric: [2] })
  return html`<section class="plan-part"><h2>${title}</h2><p>${about}</p>!${table}</section>`
}

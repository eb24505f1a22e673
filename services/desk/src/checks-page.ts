import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { NumberCheckRow, VintageRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { importAndBuild } from './empty-pages.ts'
import { numberChecks } from './number-checks.ts'
import { page } from './page.ts'
import { plainTable } from './plain-table.ts'

interface ChecksPage {
  language: Language
  path: string
  checks: readonly NumberCheckRow[]
  vintages: readonly VintageRow[]
}

/** What of the numbers agrees with what their sources printed, and which files stand behind them. */
export function checksPage({ language, path, checks, vintages }: ChecksPage): string {
  const title = say(language, 'desk.checks.title')
  const inForce = vintages.filter((vintage) => vintage.is_in_force)
  const earlier = vintages.filter((vintage) => !vintage.is_in_force)
  return page({
    language,
    path,
    title,
    body: html`<h1>${title}</h1>
<p class="lead">${say(language, 'desk.checks.lead')}</p>
<h2>${say(language, 'desk.checks.numbers')}</h2>
!${checks.length === 0 ? html`<p>${say(language, 'desk.checks.none')}</p>` : numberChecks(checks, language)}
<h2>${say(language, 'desk.checks.vintages')}</h2>
!${inForce.length === 0 ? html`<p>${say(language, 'desk.checks.vintages.none')}</p>!${importAndBuild}` : vintagesTable(inForce, say(language, 'desk.checks.vintages'), language)}
!${earlier.length === 0 ? '' : html`<h2>${say(language, 'desk.checks.earlier')}</h2>!${vintagesTable(earlier, say(language, 'desk.checks.earlier'), language)}`}`,
  })
}

function vintagesTable(vintages: readonly VintageRow[], caption: string, language: Language): string {
  const titles = (
    [
      'origin.file',
      'checks.period',
      'indicator.from',
      'origin.received',
      'origin.signed',
      'origin.fingerprint',
    ] as const
  ).map((name) => say(language, `desk.${name}`))
  const by = (at: string, person: string) =>
    html`${say(language, 'desk.origin.by', { date: formatDate(at, language), person })}`
  const rows = vintages
    .toSorted(
      (a, b) =>
        a.source_id.localeCompare(b.source_id) ||
        b.period.localeCompare(a.period, 'en', { numeric: true }) ||
        b.received_at.localeCompare(a.received_at),
    )
    .map((vintage) => [
      html`<bdi>${vintage.file_name}</bdi>`,
      html`<span class="figure">${vintage.period}</span>`,
      html`<span class="cells">${vintage.source_id}</span>`,
      by(vintage.received_at, vintage.received_by),
      by(vintage.signed_off_at, vintage.signed_off_by),
      html`<code class="cells" title="${vintage.sha256}">${vintage.sha256.slice(0, 12)}</code>`,
    ])
  return plainTable({ caption, titles, rows })
}

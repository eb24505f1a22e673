import { formatDecimal } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { WaveComparisonRow } from '@madad/warehouse/published-questionnaire-rows'
import { html } from 'ghtml'
import { waveTitle } from './words.ts'

/** The scale's whole range is so wide; the drawing is stretched to the page, its strokes are not. */
const width = 1000
const height = 40
const beforeLine = 12
const afterLine = 28

/**
 * Before and after of every scale, each mean with its interval, on the scale's whole range from left to right: all who
 * answered each time, the earlier above the later. Those withheld are not drawn; the same numbers stand in the table beneath.
 */
export function changeChart(language: Language, rows: readonly WaveComparisonRow[]): string {
  const shown = rows.filter(({ status }) => status === 'observed')
  const first = shown[0]
  if (!first) return ''
  const key = (kind: string, wave: string) =>
    html`<li><svg class="change-key" viewBox="0 0 24 10" aria-hidden="true">!${mark(kind, 2, 12, 22, 5)}</svg> ${say(language, 'results.chart.before', { wave })}</li>`
  return html`<figure class="changes">!${shown.map((row) => drawn(language, row))}
<figcaption><ul class="legend">
!${key('before', waveTitle(first.before_wave, first.before_school_year, language))}
!${key('after', waveTitle(first.after_wave, first.after_school_year, language))}
<li>${say(language, 'results.chart.direction')}</li>
</ul></figcaption></figure>`
}

function drawn(language: Language, row: WaveComparisonRow): string {
  const { before_mean: before, after_mean: after, low, high } = row
  if (before === null || after === null || high <= low) return ''
  const x = (value: number): number => Math.round(((value - low) / (high - low)) * width * 10) / 10
  const scale = row[`title_${language}`]
  const [said, then] = [before, after].map((mean) => formatDecimal(mean, language, 2))
  const words = { scale, before: said!, after: then!, low, high }
  const steps = Array.from({ length: Math.floor(high - low) + 1 }, (_, step) => `M${x(low + step)} 0V${height}`).join(
    '',
  )
  return html`<div class="change-row"><span class="change-name">${scale}</span>
<svg role="img" aria-label="${say(language, 'results.chart', words)}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
<path class="grid" d="${steps}" vector-effect="non-scaling-stroke"/>
!${mark('before', x(row.before_ci_low ?? before), x(before), x(row.before_ci_high ?? before), beforeLine)}
!${mark('after', x(row.after_ci_low ?? after), x(after), x(row.after_ci_high ?? after), afterLine)}
</svg>
<span class="change-ends" aria-hidden="true"><span class="figure">${low}</span><span class="figure">${high}</span></span></div>`
}

/** An interval with its mean on it: hollow before, filled after. Dots are lines of no length with round ends: round at any width. */
function mark(kind: string, from: number, mean: number, until: number, y: number): string {
  const stroke = (part: string, path: string) =>
    html`<path class="${part}" d="${path}" vector-effect="non-scaling-stroke"/>`
  return [
    stroke(kind, `M${from} ${y}H${until}`),
    stroke(`${kind} dots`, `M${mean} ${y}h0`),
    ...(kind === 'before' ? [stroke('hollow', `M${mean} ${y}h0`)] : []),
  ].join('')
}

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { valueWords } from '@madad/warehouse/field-words'
import type { AdviceRow, IndicatorRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { foundWords } from '../advice-words.ts'

/** The guide's advice, each reason once with all that it is about. */
export function advicePart(
  advice: readonly AdviceRow[],
  indicators: ReadonlyMap<string, IndicatorRow>,
  language: Language,
): string {
  if (advice.length === 0) return ''
  const named = (row: AdviceRow, text: string): string =>
    indicators.get(text)?.[`title_${language}`] ??
    (row.subject_kind === 'axis' ? valueWords('measured_axis', text, language) : text)
  const about = (row: AdviceRow) => {
    const found = foundWords(row, language, (name) => named(row, name))
    return html`<li><bdi>${named(row, row.subject_name ?? '')}</bdi>!${found === undefined ? '' : html` <span class="quiet">(<bdi>${found}</bdi>)</span>`}</li>`
  }
  const reasons = [...Map.groupBy(advice, (row) => row[`reason_${language}`])]
  return html`<section class="plan-part"><h2>${say(language, 'plan.advice')}</h2><p>${say(language, 'plan.advice.lead')}</p>
<dl class="advice">!${reasons.map(([reason, rows]) => html`<dt>${reason}</dt><dd><ul>!${rows.map(about)}</ul></dd>`)}</dl></section>`
}

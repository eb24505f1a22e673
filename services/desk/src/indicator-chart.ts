import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { IndicatorRow, ValueRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { chart, chartScale } from './chart.ts'
import { formatValue, isComparable, sayStatus } from './figure.ts'
import { shape } from './shapes.ts'
import { isTotal } from './value.ts'

interface IndicatorChart {
  language: Language
  indicator: IndicatorRow
  name: string
  totals: readonly ValueRow[]
  /** empty on the nation's own page */
  nation: readonly ValueRow[]
}

/** The chart of an indicator with what a reader must know of it; nothing where no year has a value. */
export async function indicatorChart(it: IndicatorChart): Promise<string> {
  const { language, indicator, totals } = it
  const nation = isComparable(indicator) ? it.nation.filter(isTotal) : []
  const scale = chartScale({ points: totals, nation })
  if (!scale || totals.length === 0) return ''
  const drawn = await chart({
    language,
    unit: indicator.unit,
    name: it.name,
    points: totals,
    nation,
    nationName: say(language, 'desk.national'),
    summary: summary(it, nation),
  })
  const has = (status: ValueRow['status']) => totals.some((value) => value.status === status)
  const notes = [
    say(language, 'desk.legend.time.chart'),
    ...(scale.floor > 0 ? [say(language, 'desk.legend.start')] : []),
    ...(totals.some((value) => value.ci_low !== null) ? [say(language, 'desk.legend.interval')] : []),
    ...(hasGap(totals) ? [say(language, 'desk.legend.gap')] : []),
  ].map((words) => html`<li>${words}</li>`)
  const marks = (['suppressed', 'low_reliability'] as const).filter(has).map((status) => {
    const said = sayStatus(status, language)!
    return html`<li>!${shape(said.shape)} <span>${said.words}</span></li>`
  })
  return html`<figure class="chart">!${drawn}<figcaption><ul class="legend" aria-label="${say(language, 'desk.legend')}">!${notes}!${marks}</ul></figcaption></figure>`
}

/** Whether a year between the first and the last measured one has no value to draw. */
function hasGap(totals: readonly ValueRow[]): boolean {
  const years = totals.filter((value) => value.value !== null).map((value) => value.school_year)
  return years.some((year, n) => n > 0 && year !== years[n - 1]! + 1)
}

/** The chart in words: where the line begins and ends, the nation beside it, what is withheld. */
function summary({ language, indicator, name, totals }: IndicatorChart, nation: readonly ValueRow[]): string {
  const title = indicator[`title_${language}`]
  const year = (value: ValueRow) => formatSchoolYear(value.school_year, language)
  const number = (value: ValueRow) => formatValue(value.value!, indicator.unit, language)
  const measured = totals.filter((value) => value.value !== null)
  const first = measured[0]
  const last = measured.at(-1)
  const lastNation = nation.findLast((value) => value.value !== null)
  const withheld = totals.filter((value) => value.status === 'suppressed').map(year)
  const sentences = [
    first && last
      ? say(language, 'desk.indicator.summary', {
          title,
          name,
          first: number(first),
          from: year(first),
          last: number(last),
          to: year(last),
        })
      : `${title}, ${name}.`,
    lastNation && say(language, 'desk.indicator.summary.national', { last: number(lastNation), to: year(lastNation) }),
    withheld.length > 0 && say(language, 'desk.indicator.summary.withheld', { years: withheld.join(', ') }),
  ]
  return sentences.filter(Boolean).join(' ')
}

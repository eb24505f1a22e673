import { formatCount, formatDecimal, leftToRight } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear, type SchoolYear } from '@madad/language/school-year'
import type { IndicatorRow, RankRow, SeriesRow, TrendRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { formatMove, formatValue } from './figure.ts'
import { intervalWords } from './number-panel.ts'
import { shape } from './shapes.ts'
import { sayVerdict } from './verdict.ts'

export interface ChangePart {
  language: Language
  indicator: IndicatorRow
  /** of the totals; nothing where the indicator has none */
  series: SeriesRow | undefined
  /** of the totals, in order of year */
  trend: readonly TrendRow[]
  /** the latest year first */
  ranks: readonly RankRow[]
}

/** What changed, what chance could have done, and where the place stands among others. */
export function changePart(it: ChangePart): string {
  const { language, series } = it
  if (!series) return ''
  const said = sayVerdict(series, it.indicator.direction, language)
  const pairs = [...changes(it), ...course(it, series), ...rank(it)]
  return html`<section class="change" aria-labelledby="change-title"><h2 id="change-title">${say(language, 'change.title')}</h2>
<p class="verdict">!${shape(said.shape)} ${said.words}</p>
<dl class="pairs wide">!${pairs.map(([term, lines]) => html`<dt>${term}</dt><dd>!${lines.map((line) => html`<div>${line}</div> `)}</dd>`)}</dl>
!${meaning(language, series)}</section>`
}

type Pair = [term: string, lines: string[]]

/** A move in its unit: `+1.2 נקודות אחוז`. */
function measured(change: number, { indicator: { unit }, language }: ChangePart): string {
  const amount = formatMove(change, unit, language)
  return unit === 'share' ? say(language, 'change.points', { amount }) : amount
}

function changes(it: ChangePart): Pair[] {
  const { language, trend } = it
  const last = trend.at(-1)
  if (!last || last.previous_school_year === null) return []
  const told = (
    term: 'change.last' | 'change.baseline',
    from: SchoolYear,
    was: number,
    change: number,
    low: number | null,
    high: number | null,
  ): Pair => [say(language, term), [fromTo(it, last, from, was, change), ...between(it, low, high)]]
  const since = told(
    'change.last',
    last.previous_school_year,
    last.previous_value!,
    last.change!,
    last.change_low,
    last.change_high,
  )
  if (last.baseline_school_year === last.previous_school_year) return [since]
  const { baseline_school_year: from, baseline_value: was, baseline_change: change } = last
  return [since, told('change.baseline', from, was, change, last.baseline_change_low, last.baseline_change_high)]
}

function fromTo(it: ChangePart, last: TrendRow, from: SchoolYear, was: number, change: number): string {
  const { language, indicator } = it
  return say(language, 'change.from-to', {
    amount: measured(change, it),
    was: formatValue(was, indicator.unit, language),
    from: formatSchoolYear(from, language),
    is: formatValue(last.value, indicator.unit, language),
    to: formatSchoolYear(last.school_year, language),
  })
}

const between = (it: ChangePart, low: number | null, high: number | null): string[] =>
  low === null || high === null
    ? []
    : [
        say(it.language, 'change.interval', {
          low: formatMove(low, it.indicator.unit, it.language),
          high: measured(high, it),
        }),
      ]

function course(it: ChangePart, series: SeriesRow): Pair[] {
  const { language, indicator } = it
  const pairs: Pair[] = []
  if (series.slope !== null) {
    const told = { amount: measured(series.slope, it), count: series.judged_years_count }
    const lines = [say(language, 'change.slope.told', told), ...between(it, series.slope_low, series.slope_high)]
    pairs.push([say(language, 'change.slope'), lines])
  }
  const chances: string[] = []
  if (series.p !== null && series.q !== null && series.judged_by !== null) {
    const chance = say(language, `change.chance.${series.judged_by}`, { p: formatProbability(series.p, language) })
    chances.push(say(language, 'change.chance.adjusted', { chance, q: formatProbability(series.q, language) }))
  }
  // a course that did not decide
  if (series.judged_by !== 'trend' && series.trend_p !== null)
    chances.push(say(language, 'change.chance.trend', { p: formatProbability(series.trend_p, language) }))
  if (chances.length > 0) pairs.push([say(language, 'change.chance'), chances])
  if (series.behaviour_low !== null && series.behaviour_high !== null) {
    const count = formatCount(series.behaviour_outside_count ?? 0, language)
    pairs.push([
      say(language, 'change.behaviour'),
      [
        intervalWords(series.behaviour_low, series.behaviour_high, indicator.unit, language),
        say(language, 'change.behaviour.outside', { count }),
      ],
    ])
  }
  return pairs
}

/** Three digits, the smallest as `<0.001`. */
function formatProbability(p: number, language: Language): string {
  const isTiny = p < 0.0005
  return leftToRight(`${isTiny ? '<' : ''}${formatDecimal(isTiny ? 0.001 : p, language, 3)}`)
}

function rank({ language, indicator, ranks }: ChangePart): Pair[] {
  const year = ranks[0]?.school_year
  if (year === undefined) return []
  const isCounted = indicator.unit === 'count' || indicator.unit === 'posts'
  const ofYear = ranks.filter((one) => one.school_year === year)
  const lines = ofYear.flatMap((one) => {
    const { among, rank: place, authorities_count, rank_best: best, rank_worst: worst } = one
    const told = { rank: formatCount(place, language), count: formatCount(authorities_count, language) }
    const median = say(language, 'change.rank.median', {
      value: formatValue(one.median_value, indicator.unit, language),
    })
    const line = `${say(language, `change.rank.${among}`, told)} · ${median}`
    if (best === null || worst === null) return [line]
    const between = { best: formatCount(best, language), worst: formatCount(worst, language) }
    return [line, say(language, 'change.rank.between', between)]
  })
  lines.push(say(language, `change.rank.${ofYear[0]!.first_is}`))
  if (ofYear.every((one) => one.rank_best === null))
    lines.push(say(language, `change.rank.${isCounted ? 'counted' : 'unsure'}`))
  return [[say(language, 'change.rank', { year: formatSchoolYear(year, language) }), lines]]
}

function meaning(language: Language, series: SeriesRow): string {
  const lines = [
    say(language, 'change.meaning.chance'),
    say(language, 'change.meaning.small'),
    say(language, `change.meaning.${series.judged_by ?? 'few'}`),
  ]
  return html`<details class="fold"><summary>${say(language, 'change.meaning')}</summary>!${lines.map((line) => html`<p>${line}</p>`)}</details>`
}

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { SchoolYear } from '@madad/language/school-year'
import { valueWords } from '@madad/warehouse/field-words'
import type { AuthorityRow, IndicatorRow, MapRow, SeriesRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { indicatorAddress } from './addresses.ts'
import { changesTold, downloadsPart } from './downloads/links.ts'
import { importAndBuild } from './empty-pages.ts'
import { isComparable, sayStatus } from './figure.ts'
import { page } from './page.ts'
import { type Shape, shape } from './shapes.ts'
import { type Point, sparkline } from './sparkline.ts'
import { seriesOf, verdictLine } from './verdict.ts'
import { breakdownWords, inOrder } from './words.ts'
import { mostYears, type YearRow, yearsThrough, yearTable } from './year-table.ts'

interface SituationPage {
  language: Language
  path: string
  /** nothing for the whole country */
  authority: AuthorityRow | undefined
  indicators: readonly IndicatorRow[]
  /** totals of the place by indicator and year; of an indicator without any, its parts: waves, subjects */
  map: readonly MapRow[]
  series: readonly SeriesRow[]
  /** whether its rank among others is told */
  isRanked: boolean
}

/** One row of the table: an indicator, or one part of it: a wave of a questionnaire, a subject. */
interface Line {
  indicator: IndicatorRow
  part: { breakdown: string; value: string } | undefined
  rows: readonly MapRow[]
}

/** Where one authority stands: its indicators over the school years, the nation beside it. */
export function situationPage({ language, path, authority, indicators, map, series, isRanked }: SituationPage): string {
  const name = authority?.name ?? say(language, 'desk.national.long')
  const id = authority?.authority_id ?? 'national'
  const hasNation = authority !== undefined
  const lines = linesOf(indicators, map)
  const byTopic = [...Map.groupBy(lines, ({ indicator }) => indicator.topic)]
  const all = yearsThrough(map)
  const years = all.slice(-mostYears)
  const table = () =>
    yearTable({
      language,
      caption: say(language, 'desk.situation.table'),
      headTitle: say(language, 'desk.situation.indicator'),
      years,
      groups: byTopic.map(([topic, lines]) => ({
        title: { id: topic, words: say(language, `desk.topic.${topic}`) },
        rows: lines.map((line) => tableRow(line, language, id, years, hasNation, series)),
      })),
    })
  const topics = () =>
    html`<nav aria-label="${say(language, 'desk.topics')}"><ul class="facts">!${byTopic.map(([topic]) => html`<li><a href="#${topic}">${say(language, `desk.topic.${topic}`)}</a></li>`)}</ul></nav>`
  const nothing = () =>
    html`<h2>${say(language, 'desk.situation.none')}</h2><p>${say(language, 'desk.situation.none.next')}</p>!${importAndBuild}`
  const older =
    all.length > years.length
      ? html`<p class="quiet">${say(language, 'desk.situation.older', { count: years.length })}</p>`
      : ''
  return page({
    language,
    path,
    title: say(language, 'desk.situation.title', { name }),
    body: html`<span class="over">${say(language, 'desk.situation.over')}</span>
<h1><bdi>${name}</bdi></h1>
!${facts(language, authority)}
!${lines.length === 0 ? nothing() : legend(language, name, lines, hasNation) + topics() + table() + older + downloads(language, id, series, isRanked)}`,
  })
}

function downloads(language: Language, id: string, series: readonly SeriesRow[], isRanked: boolean): string {
  const table = (name: string) => ({ name, address: `/${language}/situation/${id}/${name}` })
  return downloadsPart(language, ['map', ...changesTold(series.length > 0, isRanked)].map(table))
}

/** In the indicators' own order, each only where the place has a row of it. */
const linesOf = (indicators: readonly IndicatorRow[], map: readonly MapRow[]): Line[] =>
  indicators.flatMap((indicator) => {
    const own = map.filter((row) => row.indicator_id === indicator.indicator_id)
    return [...Map.groupBy(own, (row) => JSON.stringify([row.breakdown, row.breakdown_value])).values()]
      .sort(([a], [b]) => inOrder(a!.breakdown_value, b!.breakdown_value))
      .map((rows) => {
        const { breakdown, breakdown_value: value } = rows[0]!
        return { indicator, part: breakdown === null || value === null ? undefined : { breakdown, value }, rows }
      })
  })

function tableRow(
  line: Line,
  language: Language,
  authorityId: string,
  years: readonly SchoolYear[],
  hasNation: boolean,
  series: readonly SeriesRow[],
): YearRow {
  const { indicator, part, rows } = line
  const shown = rows.filter((row) => row.school_year >= years[0]!)
  const nation: Point[] = hasNation
    ? shown.map((row) => ({
        school_year: row.school_year,
        value: row.national_value,
        status: row.national_status ?? 'not_available',
      }))
    : []
  const about = { unit: indicator.unit, direction: indicator.direction, cells: rows }
  const title = indicator[`title_${language}`]
  const asked = part ? { breakdown: part.breakdown, part: part.value } : {}
  return {
    ...about,
    head: html`<a href="${indicatorAddress(language, indicator.indicator_id, authorityId)}">${title}</a>!${part ? html`<span class="unit">${breakdownWords(part.breakdown, part.value, language)}</span>` : ''}!${verdictLine(seriesOf(series, indicator.indicator_id, part), indicator.direction, language)}`,
    nation: new Map(
      nation.flatMap(({ school_year, value }) => (value === null ? [] : [[school_year, value] as const])),
    ),
    trace: shown.length > 1 ? sparkline(shown, isComparable(indicator) ? nation : [], [years[0]!, years.at(-1)!]) : '',
    address: (year) => indicatorAddress(language, indicator.indicator_id, authorityId, { year, ...asked }),
  }
}

function facts(language: Language, authority: AuthorityRow | undefined): string {
  const other = html`<a href="/${language}/authorities">${say(language, 'desk.fact.other')}</a>`
  if (!authority) return html`<ul class="facts"><li>!${other}</li></ul>`
  const { kind, district, socioeconomic_cluster: cluster, cluster_year, size_class: size, authority_id } = authority
  const known = [
    kind && valueWords('authority_kind', kind, language),
    district && say(language, 'desk.fact.district', { district }),
    cluster && say(language, 'desk.fact.cluster', { cluster, year: cluster_year ?? '' }),
    size && say(language, `desk.size.${size}`),
    say(language, 'desk.fact.code', { code: authority_id }),
  ].filter((fact) => typeof fact === 'string')
  return html`<ul class="facts">!${known.map((fact) => html`<li>${fact}</li>`)}<li>!${other}</li></ul>`
}

/** Only the marks that the page has, each with its word. */
function legend(language: Language, name: string, lines: readonly Line[], hasNation: boolean): string {
  const statuses = new Set(lines.flatMap((line) => line.rows.map((row) => row.status)))
  const directions = new Set(lines.map((line) => line.indicator.direction))
  const item = (drawn: string, words: string) => html`<li>!${drawn} <span><bdi>${words}</bdi></span></li>`
  const pair = (one: Shape, other: Shape) => `${shape(one)}${shape(other)}`
  const isJudged = directions.has('up_is_better') || directions.has('down_is_better')
  const items = [
    item(shape('line'), name),
    hasNation ? item(shape('dashes'), say(language, 'desk.legend.national')) : '',
    isJudged ? item(pair('up-better', 'down-better'), say(language, 'desk.legend.better')) : '',
    isJudged ? item(pair('up-worse', 'down-worse'), say(language, 'desk.legend.worse')) : '',
    directions.has('neutral') ? item(pair('up', 'down'), say(language, 'desk.legend.neutral')) : '',
    ...[...statuses].map((status) => {
      const said = sayStatus(status, language)
      return said ? item(shape(said.shape), said.words) : ''
    }),
    item('', say(language, 'desk.legend.time')),
    item('', say(language, 'desk.legend.number')),
  ]
  return html`<ul class="legend" aria-label="${say(language, 'desk.legend')}">!${items}</ul>`
}

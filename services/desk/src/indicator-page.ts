import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { SchoolYear } from '@madad/language/school-year'
import type {
  AuthorityRow,
  IndicatorRow,
  InstitutionRow,
  QuestionnaireScaleRow,
  RankRow,
  SeriesRow,
  SourceRow,
  TrendRow,
  ValueRow,
} from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { aboutIndicator } from './about-indicator.ts'
import { type Asked, indicatorAddress } from './addresses.ts'
import { changePart } from './change-part.ts'
import { changesTold, downloadsPart } from './downloads/links.ts'
import { importAndBuild } from './empty-pages.ts'
import { indicatorChart } from './indicator-chart.ts'
import { breakdownTables, schoolsTable } from './indicator-parts.ts'
import { numberPanel } from './number-panel.ts'
import { numbersTable } from './numbers-table.ts'
import { page } from './page.ts'
import { isAsked, isTotal, type Value } from './value.ts'
import { seriesOf } from './verdict.ts'
import { breakdownWords } from './words.ts'

export interface IndicatorPage {
  language: Language
  path: string
  indicator: IndicatorRow
  /** nothing for the whole country */
  authority: AuthorityRow | undefined
  /** totals, parts and schools, in order of year */
  values: readonly Value[]
  nation: readonly ValueRow[]
  institutions: readonly InstitutionRow[]
  scales: readonly QuestionnaireScaleRow[]
  trend: readonly TrendRow[]
  series: readonly SeriesRow[]
  /** the latest year first; of the home's authority alone */
  ranks: readonly RankRow[]
  /** the number the page tells of; nothing where there is none */
  asked: Asked | undefined
  sources: readonly SourceRow[]
}

/** All that is known of one indicator in one place: its numbers over the years, where they came from, what they mean. */
export async function indicatorPage(it: IndicatorPage): Promise<string> {
  const { language, indicator, authority } = it
  const name = authority?.name ?? say(language, 'desk.national.long')
  const totals = it.values.filter(isTotal)
  const id = authority?.authority_id ?? 'national'
  const address = (asked: Asked) => indicatorAddress(language, indicator.indicator_id, id, asked)
  const nation = new Map<SchoolYear, number>(
    authority
      ? it.nation.filter(isTotal).flatMap((value) => (value.value === null ? [] : [[value.school_year, value.value]]))
      : [],
  )
  const title = indicator[`title_${language}`]
  return page({
    language,
    path: it.path,
    title: `${title} · ${name}`,
    body: html`<span class="over"><a href="/${language}/situation/${id}"><bdi>${name}</bdi></a></span>
<h1>${title}</h1>
<p class="lead">${indicator[`question_${language}`]}</p>
!${it.values.length === 0 ? empty(language) : ''}
!${it.asked ? panel(it, it.asked, nation) : ''}
!${await indicatorChart({ language, indicator, name, totals, nation: authority ? it.nation : [] })}
!${changePart({ language, indicator, series: seriesOf(it.series, indicator.indicator_id), trend: it.trend.filter((row) => row.breakdown === null), ranks: it.ranks })}
!${totals.length === 0 ? '' : html`<h2>${say(language, 'desk.indicator.numbers')}</h2>!${numbersTable({ language, indicator, values: totals, nation, asked: it.asked?.institution || it.asked?.part ? undefined : it.asked?.year, address: (year) => address({ year }) })}`}
!${breakdownTables(it, address)}
!${schoolsTable(it, address)}
!${aboutIndicator(indicator, language)}
!${it.values.length === 0 ? '' : downloads(it, id)}`,
  })
}

function downloads({ language, indicator, trend, ranks }: IndicatorPage, authorityId: string): string {
  const folder = `/${language}/indicator/${indicator.indicator_id}`
  const table = (name: string, file = name) => ({
    name,
    address: `${folder}/${file}`,
    query: `?authority=${authorityId}`,
  })
  return downloadsPart(language, [
    table('indicator_value', 'values'),
    ...changesTold(trend.length > 0, ranks.length > 0).map((name) => table(name)),
  ])
}

function panel(it: IndicatorPage, asked: Asked, nation: ReadonlyMap<SchoolYear, number>): string {
  const school = it.institutions.find((institution) => institution.institution_id === asked.institution)
  const part =
    asked.breakdown && asked.part ? breakdownWords(asked.breakdown, asked.part, it.language, it.scales) : undefined
  return numberPanel({
    language: it.language,
    indicator: it.indicator,
    schoolYear: asked.year,
    of: [school?.name, part].filter((word) => word !== undefined),
    value: it.values.find((value) => isAsked(value, asked)),
    nation: part === undefined ? (nation.get(asked.year) ?? null) : null,
    sources: it.sources,
  })
}

const empty = (language: Language): string =>
  html`<h2>${say(language, 'desk.indicator.none')}</h2>
<p>${say(language, 'desk.indicator.none.next')}</p>
!${importAndBuild}
<p><a href="/${language}/authorities">${say(language, 'desk.fact.other')}</a></p>`

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { valueWords } from '@madad/warehouse/field-words'
import type { IndicatorRow, InstitutionRow, QuestionnaireScaleRow, SeriesRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import type { Asked } from './addresses.ts'
import { sparkline } from './sparkline.ts'
import type { Value } from './value.ts'
import { seriesOf, verdictLine } from './verdict.ts'
import { breakdownTitle, breakdownWords, inOrder } from './words.ts'
import { mostYears, type YearRow, yearsThrough, yearTable } from './year-table.ts'

interface Parts {
  language: Language
  indicator: IndicatorRow
  values: readonly Value[]
  institutions: readonly InstitutionRow[]
  scales: readonly QuestionnaireScaleRow[]
  series: readonly SeriesRow[]
}

type Address = (asked: Asked) => string

/** An indicator's splits, one table each: by stage, by gender, by wave. */
export function breakdownTables(it: Parts, address: Address): string {
  const parts = it.values.filter((value) => value.breakdown !== null && value.institution_id === null)
  return [...Map.groupBy(parts, (value) => value.breakdown!)]
    .map(([breakdown, values]) => {
      const title = say(it.language, 'desk.indicator.breakdown', { breakdown: breakdownTitle(breakdown, it.language) })
      const rows = [...Map.groupBy(values, (value) => value.breakdown_value ?? '')]
        .sort(([a], [b]) => inOrder(a, b))
        .map(([part, own]) =>
          row(
            it,
            html`<span class="name">${breakdownWords(breakdown, part, it.language, it.scales)}</span>!${verdictLine(seriesOf(it.series, it.indicator.indicator_id, { breakdown, value: part }), it.indicator.direction, it.language)}`,
            own,
            (year) => address({ year, breakdown, part }),
          ),
        )
      return section(it, title, say(it.language, 'desk.indicator.group'), rows)
    })
    .join('')
}

/** The schools of the authority that the indicator is known for, by name. */
export function schoolsTable(it: Parts, address: Address): string {
  const bySchool = Map.groupBy(
    it.values.filter((value) => value.breakdown === null && value.institution_id !== null),
    (value) => value.institution_id!,
  )
  const rows = it.institutions
    .filter((school) => bySchool.has(school.institution_id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'he') || a.institution_id.localeCompare(b.institution_id))
    .map((school) =>
      row(it, schoolHead(school, it.language), bySchool.get(school.institution_id)!, (year) =>
        address({ year, institution: school.institution_id }),
      ),
    )
  return rows.length === 0
    ? ''
    : section(it, say(it.language, 'desk.indicator.schools'), say(it.language, 'desk.indicator.school'), rows)
}

function schoolHead(school: InstitutionRow, language: Language): string {
  const about = [
    school.education_stages && valueWords('education_stages', school.education_stages, language),
    school.sector && valueWords('sector', school.sector, language),
    school.supervision && valueWords('supervision', school.supervision, language),
  ].filter(Boolean)
  return html`<span class="name"><bdi>${school.name}</bdi></span><span class="unit">${about.join(' · ')}</span>`
}

function row(it: Parts, head: string, values: readonly Value[], address: YearRow['address']): YearRow {
  const { unit, direction } = it.indicator
  const cells = values.toSorted((a, b) => a.school_year - b.school_year)
  const years = yearsThrough(it.values)
  return {
    head,
    unit,
    direction,
    cells,
    nation: new Map(),
    trace: cells.length > 1 ? sparkline(cells, [], [years[0]!, years.at(-1)!]) : '',
    ...(address ? { address } : {}),
  }
}

function section(it: Parts, title: string, headTitle: string, rows: readonly YearRow[]): string {
  const years = yearsThrough(rows.flatMap((one) => one.cells)).slice(-mostYears)
  return html`<section><h2>${title}</h2>!${yearTable({ language: it.language, caption: title, headTitle, years, groups: [{ rows }] })}</section>`
}

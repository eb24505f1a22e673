import { formatCount } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { TargetRow, TargetYearRow } from '@madad/warehouse/published-plan-rows'
import type { IndicatorRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { indicatorAddress } from '../addresses.ts'
import { formatValue, type Unit } from '../figure.ts'
import { plainTable } from '../plain-table.ts'
import { sparkline } from '../sparkline.ts'
import { type Measured, measuredWords, measureTitle, partWords } from './measured-words.ts'
import { amountWords, askedWords, stateMark } from './target-words.ts'

export interface TargetsPart {
  language: Language
  targets: readonly TargetRow[]
  years: readonly TargetYearRow[]
  measured: Measured
  /** where the indicators' pages stand */
  authorityId: string
}

const unitOf = (target: { indicator_id: string | null }, indicators: ReadonlyMap<string, IndicatorRow>): Unit =>
  indicators.get(target.indicator_id ?? '')?.unit ?? 'score'

/** Every target: what it asks for, where it stands, its path; and what change its numbers could show at all. */
export function targetsPart({ language, targets, years, measured, authorityId }: TargetsPart): string {
  const title = say(language, 'plan.targets')
  if (targets.length === 0)
    return html`<section class="plan-part"><h2>${title}</h2><p>${say(language, 'plan.targets.none')}</p></section>`
  const titles = (['item', 'indicator', 'asked', 'baseline', 'now', 'needed', 'state', 'path'] as const).map((name) =>
    say(language, `plan.column.${name}`),
  )
  const ofTarget = Map.groupBy(years, ({ target_id }) => target_id)
  const rows = targets.map((target) => {
    const unit = unitOf(target, measured.indicators)
    const at = (year: number | null, value: number | null) =>
      year === null || value === null
        ? ''
        : html`<span class="figure">${formatValue(value, unit, language)}</span> <span class="quiet when"><bdi>${formatSchoolYear(year, language)}</bdi></span>`
    return [
      html`<bdi>${target.name}</bdi><span class="quiet plan-cell"><bdi>${target.sheet ?? ''}</bdi> · ${say(language, 'plan.cell', { row: target.row })}</span>`,
      html`!${indicatorLink(target, measured, authorityId, language)}!${partLine(target, measured, language)}`,
      html`${askedWords(target, unit, language)}`,
      at(target.baseline_year, target.baseline_value),
      at(target.decided_year, target.decided_value),
      target.asked_value === null
        ? ''
        : html`<span class="figure">${formatValue(target.asked_value, unit, language)}</span>`,
      html`!${stateMark(target, language)}!${sureness(target, language)}!${withheldYears(target, language)}`,
      path(ofTarget.get(target.target_id) ?? []),
    ]
  })
  return html`<section class="plan-part"><h2>${title}</h2>
!${plainTable({ caption: title, titles, rows, numeric: [3, 4, 5] })}
<p class="quiet">${say(language, 'plan.path.legend')}</p></section>
!${detectablePart({ language, targets, measured })}`
}

function indicatorLink(target: TargetRow, measured: Measured, authorityId: string, language: Language): string {
  const title = measureTitle(target, measured, language)
  const { indicator_id: id } = target
  if (id !== null && measured.indicators.has(id))
    return html`<a href="${indicatorAddress(language, id, authorityId)}">${title}</a>`
  return html`<bdi>${title}</bdi>`
}

function partLine(target: TargetRow, measured: Measured, language: Language): string {
  const words = partWords(target, measured, language)
  return words === '' ? '' : html`<span class="quiet plan-cell"><bdi>${words}</bdi></span>`
}

const withheldYears = ({ withheld_years_count: count }: TargetRow, language: Language): string =>
  count > 0 ? html`<span class="quiet sureness">${say(language, 'plan.withheld_years', { count })}</span>` : ''

const sureness = ({ is_sure }: TargetRow, language: Language): string =>
  is_sure === null
    ? ''
    : html`<span class="quiet sureness">${say(language, is_sure ? 'plan.sure' : 'plan.unsure')}</span>`

function path(measured: readonly TargetYearRow[]): string {
  const years = measured.filter(({ value }) => value !== null)
  if (years.length < 2) return ''
  const point = (school_year: number, value: number | null) => ({ school_year, value, status: 'observed' as const })
  return sparkline(
    years.map((year) => point(year.school_year, year.value)),
    years.map((year) => point(year.school_year, year.level_value)),
    [years[0]!.school_year, years.at(-1)!.school_year],
  )
}

/** What a group of this size could show; first of all for those that only say "significant". */
function detectablePart({
  language,
  targets,
  measured,
}: Pick<TargetsPart, 'language' | 'targets' | 'measured'>): string {
  const shown = targets.filter((target) => target.detectable_yearly !== null || target.kind === 'increase')
  if (shown.length === 0) return ''
  const title = say(language, 'plan.detectable')
  const rows = shown
    .toSorted((a, b) => Number(b.kind === 'increase') - Number(a.kind === 'increase'))
    .map((target) => {
      const unit = unitOf(target, measured.indicators)
      const change = (value: number | null) =>
        value === null ? '' : html`<bdi class="of">${amountWords(value, unit, language)}</bdi>`
      const pooled = (target.years_pooled ?? 1) > 1 ? change(target.detectable_pooled) : ''
      const years = say(language, 'plan.detectable.pooled', { years: target.years_pooled ?? 1 })
      return [
        html`<bdi>${target.name}</bdi> · <bdi>${measuredWords(target, measured, language)}</bdi>`,
        target.cases_per_year === null
          ? html`${say(language, 'plan.detectable.unknown')}`
          : html`<span class="figure">${formatCount(target.cases_per_year, language)}</span>`,
        change(target.detectable_yearly),
        pooled === '' ? '' : html`!${pooled} <span class="quiet">${years}</span>`,
      ]
    })
  const isAsked = shown.some(({ kind }) => kind === 'increase')
  return html`<section class="plan-part"><h2>${title}</h2>
<p>${say(language, 'plan.detectable.lead')}</p>
!${isAsked ? html`<p>${say(language, 'plan.detectable.asked')}</p>` : ''}
!${plainTable({
    caption: title,
    titles: [
      say(language, 'plan.column.item'),
      say(language, 'plan.detectable.cases'),
      say(language, 'plan.detectable.yearly'),
      say(language, 'plan.detectable.pooled', { years: '…' }),
    ],
    rows,
    numeric: [1, 2, 3],
  })}</section>`
}

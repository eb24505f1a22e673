import { formatCount, formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear, type SchoolYear } from '@madad/language/school-year'
import { fieldTitle } from '@madad/warehouse/field-words'
import type { IndicatorRow, SourceRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { formatValue, sayChange, sayStatus, type Unit } from './figure.ts'
import { shape } from './shapes.ts'
import type { Value } from './value.ts'

export interface NumberPanel {
  language: Language
  indicator: IndicatorRow
  schoolYear: SchoolYear
  /** what else the number is of: a school's name, a part of a split */
  of: readonly string[]
  /** nothing where no source speaks of the year */
  value: Value | undefined
  /** the nation's value of the same year; nothing where there is none to compare with */
  nation: number | null
  sources: readonly SourceRow[]
}

/** One number: what it says and which cell of which file it came from. */
export function numberPanel(it: NumberPanel): string {
  const { language, schoolYear } = it
  const title = [formatSchoolYear(schoolYear, language), ...it.of].join(' · ')
  return html`<section class="one-number" id="number" aria-labelledby="number-title">
<div class="said"><h2 id="number-title">${title}</h2>!${said(it)}</div>
<div class="origin"><h3>${say(language, 'desk.indicator.source')}</h3>!${origin(it)}</div>
</section>`
}

function said({ language, indicator, value, nation }: NumberPanel): string {
  const { unit } = indicator
  const status = sayStatus(value?.status ?? 'not_available', language)
  const lines: string[] = []
  const change = value && sayChange(value, unit, indicator.direction, language)
  if (change) lines.push(html`!${shape(change.shape)} ${change.sentence}`)
  if (nation !== null) lines.push(html`${say(language, 'desk.national')}: ${formatValue(nation, unit, language)}`)
  if (value?.denominator != null && value.numerator !== null) lines.push(html`${ratioWords(value, language)}`)
  if (value?.ci_low != null && value.ci_high !== null) {
    const between = intervalWords(value.ci_low, value.ci_high, unit, language)
    lines.push(html`${say(language, 'desk.indicator.interval')}: ${between}`)
  }
  if (value?.n != null && value.denominator === null) {
    lines.push(html`${say(language, 'desk.indicator.answers')}: ${formatCount(value.n, language)}`)
  }
  const big =
    value?.value == null
      ? html`<p class="big absent">!${status ? shape(status.shape) : ''} ${status?.words}</p>`
      : html`<p class="big">${formatValue(value.value, unit, language)}</p>`
  if (status) lines.push(html`!${value?.value == null ? '' : shape(status.shape)} ${status.long}`)
  return html`!${big}<ul>!${lines.map((line) => html`<li>!${line}</li>`)}</ul>`
}

export const ratioWords = (value: Pick<Value, 'numerator' | 'denominator'>, language: Language): string =>
  say(language, 'desk.indicator.of', {
    numerator: formatCount(value.numerator!, language),
    denominator: formatCount(value.denominator!, language),
  })

export const intervalWords = (low: number, high: number, unit: Unit, language: Language): string =>
  say(language, 'desk.indicator.between', {
    low: formatValue(low, unit, language),
    high: formatValue(high, unit, language),
  })

function origin({ language, value, sources }: NumberPanel): string {
  const files = sources.filter((source) => source.file_name !== null)
  if (files.length > 0) return html`!${files.map((source) => sourcePairs(source, language))}`
  return html`<p>${say(language, value && value.status !== 'not_available' ? 'desk.origin.answers' : 'desk.origin.unknown')}</p>`
}

function sourcePairs(source: SourceRow, language: Language): string {
  const count = source.cell_count ?? 0
  const bdi = (text: string | null) => (text === null || text.trim() === '' ? '' : html`<bdi>${text}</bdi>`)
  const signed = { date: formatDate(source.signed_off_at ?? '', language), person: source.signed_off_by ?? '' }
  const pairs = [
    [say(language, 'desk.origin.what'), html`${fieldTitle(source.field, language)}`],
    [say(language, 'desk.origin.file'), bdi(source.file_name)],
    [say(language, 'desk.origin.sheet'), bdi(source.sheet)],
    [
      say(language, 'desk.origin.cell'),
      html`<span class="cells">${source.cells}</span>!${count > 1 ? html` <span>(${say(language, 'desk.origin.cells', { count: formatCount(count, language) })})</span>` : ''}`,
    ],
    [say(language, 'desk.origin.header'), bdi(source.header)],
    [say(language, 'desk.origin.text'), bdi(source.text)],
    [
      say(language, 'desk.origin.signed'),
      source.signed_off_at === null ? '' : html`${say(language, 'desk.origin.by', signed)}`,
    ],
  ]
  return html`<dl class="pairs">!${pairs.filter(([, told]) => told !== '').map(([term, told]) => html`<dt>${term}</dt><dd>!${told}</dd>`)}</dl>`
}

import { formatDecimal, formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { AnswerCodingRow, AnswerThemeRow, QuotationRow } from '@madad/warehouse/published-plan-rows'
import { html } from 'ghtml'
import { sayStatus } from '../figure.ts'
import { plainTable } from '../plain-table.ts'
import { shape } from '../shapes.ts'

export interface AnswersPart {
  language: Language
  codings: readonly AnswerCodingRow[]
  themes: readonly AnswerThemeRow[]
  quotations: readonly QuotationRow[]
}

/** What open answers said: themes by their shares, how far the coders agree, and the quotations a person released. */
export function answersPart({ language, codings, themes, quotations }: AnswersPart): string {
  if (codings.length === 0) return ''
  const one = (coding: AnswerCodingRow) => {
    const isOf = (row: AnswerThemeRow | QuotationRow) =>
      row.question === coding.question && row.school_year === coding.school_year
    const own = themes.filter(isOf).toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1) || a.code - b.code)
    return html`<h3><bdi>${coding.question}</bdi> · <bdi>${formatSchoolYear(coding.school_year, language)}</bdi></h3>
<p>${agreementWords(coding, language)}</p>
!${themesTable(own, coding.question, language)}
!${quotations.filter(isOf).map((row) => html`<blockquote><p><bdi>${row.quotation}</bdi></p><footer class="quiet">${say(language, 'answers.released', { by: row.released_by })}</footer></blockquote>`)}`
  }
  return html`<section class="plan-part"><h2>${say(language, 'answers.title')}</h2><p>${say(language, 'answers.lead')}</p>!${codings.map(one)}</section>`
}

function agreementWords(
  { coder_count, both_count, agreed_share, kappa, alpha }: AnswerCodingRow,
  language: Language,
): string {
  if (coder_count === 1) return say(language, 'answers.one')
  const said = [
    ...(agreed_share === null || both_count === null
      ? []
      : [say(language, 'answers.agreed', { share: formatShare(agreed_share, language, 0), count: both_count })]),
    ...(kappa === null ? [] : [say(language, 'answers.kappa', { kappa: formatDecimal(kappa, language, 2) })]),
    ...(alpha === null ? [] : [say(language, 'answers.alpha', { alpha: formatDecimal(alpha, language, 2) })]),
  ].join(' ')
  if (alpha === null) return said
  const trust = alpha >= 0.8 ? 'firm' : alpha >= 0.667 ? 'tentative' : 'weak'
  return `${said} ${say(language, `answers.trust.${trust}`)}`
}

function themesTable(themes: readonly AnswerThemeRow[], caption: string, language: Language): string {
  const rows = themes.map((row) => {
    const withheld = row.share === null ? sayStatus('suppressed', language) : undefined
    return [
      html`<bdi>${row.theme ?? String(row.code)}</bdi>`,
      withheld
        ? html`!${shape(withheld.shape)} ${withheld.words}`
        : html`<span class="figure">${formatShare(row.share!, language, 0)}</span>`,
    ]
  })
  const titles = [say(language, 'answers.theme'), say(language, 'answers.share')]
  return plainTable({ caption, titles, rows, numeric: [1] })
}

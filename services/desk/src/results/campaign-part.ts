import { formatCount, formatDecimal, formatShare } from '@madad/language/figures'
import { isLanguage, type Language, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { ItemAnalysisRow, ScaleReliabilityRow } from '@madad/warehouse/published-questionnaire-rows'
import type { QuestionnaireScaleRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { count, withheld } from '../infrastructure/figures.ts'
import { plainTable } from '../plain-table.ts'
import { number, trustWords, waveTitle, within } from './words.ts'

interface CampaignPart {
  language: Language
  /** of one campaign alone, in the questionnaire's order */
  scales: readonly QuestionnaireScaleRow[]
  reliabilities: readonly ScaleReliabilityRow[]
  items: readonly ItemAnalysisRow[]
}

/** One campaign: its scales, how far each can be trusted, and the items, folded away. */
export function campaignPart({ language, scales, reliabilities, items }: CampaignPart): string {
  const first = reliabilities[0]
  if (!first) return ''
  const caption = waveTitle(first.wave, first.school_year, language)
  const about = first.programme_id ?? first.body_id
  return html`<section class="campaign-results"><h3>${caption}!${about === null ? '' : html` · <bdi>${say(language, 'results.campaign.about', { about })}</bdi>`}</h3>
!${scaleTable(language, caption, scales, reliabilities)}
!${languageTable(language, caption, reliabilities)}
!${itemsPart(language, caption, reliabilities, items)}</section>`
}

function scaleTable(
  language: Language,
  caption: string,
  scales: readonly QuestionnaireScaleRow[],
  reliabilities: readonly ScaleReliabilityRow[],
): string {
  const all = reliabilities.filter((row) => row.language === null)
  const hasElsewhere = all.some(({ published_value }) => published_value !== null)
  const columns = [
    ...(['scale', 'groups', 'mean', 'range', 'alpha', 'omega', 'complete', 'says'] as const),
    ...(hasElsewhere ? (['elsewhere'] as const) : []),
  ]
  const rows = all.map((row) => {
    const scale = scales.find(({ scale_id }) => scale_id === row.scale_id)
    const isShown = scale !== undefined && scale.status !== 'suppressed'
    return [
      html`${row[`title_${language}`]}`,
      isShown ? count(scale.n, language) : withheld(language),
      isShown ? within(scale.mean, scale.ci_low, scale.ci_high, language) : '',
      scale ? html`<span class="figure">${scale.low}–${scale.high}</span>` : '',
      alphaOf(row, language),
      number(row.omega, language),
      count(row.complete_count, language),
      html`${trustWords(row, language)}`,
      ...(hasElsewhere ? [elsewhere(row, language)] : []),
    ]
  })
  const titles = columns.map((column) => (column === 'omega' ? 'ω' : say(language, `results.column.${column}`)))
  return plainTable({ caption, titles, rows, numeric: [1, 2, 3, 4, 5, 6] })
}

const alphaOf = (row: ScaleReliabilityRow, language: Language): string =>
  within(row.alpha, row.alpha_ci_low, row.alpha_ci_high, language)

const signs = { cronbach_alpha: 'α', mcdonald_omega: 'ω', test_retest: 'r', intraclass_correlation: 'ICC' } as const

const elsewhere = (row: ScaleReliabilityRow, language: Language): string =>
  row.published_value === null || row.published_coefficient === null
    ? ''
    : html`<span class="figure">${signs[row.published_coefficient]} = ${formatDecimal(row.published_value, language, 2)}</span> <span class="quiet"><bdi>${row.published_reference ?? ''}</bdi></span>`

/** By the language of the answers, where there are several. */
function languageTable(language: Language, caption: string, reliabilities: readonly ScaleReliabilityRow[]): string {
  const each = reliabilities.filter((row) => row.language !== null && row.n !== null)
  if (new Set(each.map((row) => row.language)).size < 2) return ''
  const rows = each.map((row) => [
    html`${row[`title_${language}`]}`,
    html`<bdi>${isLanguage(row.language) ? ownName[row.language] : row.language}</bdi>`,
    count(row.n, language),
    alphaOf(row, language),
    number(row.omega, language),
    html`${trustWords(row, language)}`,
  ])
  const columns = ['scale', 'language', 'groups', 'alpha', 'omega', 'says'] as const
  const titles = columns.map((column) => (column === 'omega' ? 'ω' : say(language, `results.column.${column}`)))
  const title = say(language, 'results.languages')
  return html`<details><summary>${title}</summary>!${plainTable({ caption: `${caption}: ${title}`, titles, rows, numeric: [2, 3, 4] })}</details>`
}

function itemsPart(
  language: Language,
  caption: string,
  reliabilities: readonly ScaleReliabilityRow[],
  items: readonly ItemAnalysisRow[],
): string {
  const scales = reliabilities.filter((row) => row.language === null)
  const tables = scales.flatMap((scale) => {
    const own = items.filter(({ scale_id }) => scale_id === scale.scale_id)
    const title = scale[`title_${language}`]
    // a table of words without a number would only look like one
    if (own.every(({ status }) => status === 'suppressed')) return []
    return [html`<h4>${title}</h4>!${itemTable(language, `${caption}: ${title}`, own)}`]
  })
  if (tables.length === 0) return ''
  return html`<details><summary>${say(language, 'results.items')}</summary><p>${say(language, 'results.items.lead')}</p>!${tables}</details>`
}

function itemTable(language: Language, caption: string, items: readonly ItemAnalysisRow[]): string {
  const columns = ['item', 'groups', 'rest', 'without', 'floor', 'ceiling', 'missing'] as const
  const share = (value: number | null) =>
    value === null ? '' : html`<span class="figure">${formatShare(value, language, 0)}</span>`
  const rows = items.map((item) => {
    const reversed = item.is_reversed ? html` <span class="quiet">(${say(language, 'results.reversed')})</span>` : ''
    return [
      html`${item[`text_${language}`]}!${reversed}`,
      item.status === 'suppressed' ? withheld(language) : count(item.n, language),
      number(item.item_rest, language),
      number(item.alpha_without, language),
      share(item.floor_share),
      share(item.ceiling_share),
      html`${missing(item, language)}`,
    ]
  })
  const titles = columns.map((column) => say(language, `results.column.${column}`))
  return plainTable({ caption, titles, rows, numeric: [1, 2, 3, 4, 5] })
}

/** Who gave no answer, by kind; none is nothing to say. */
const missing = (item: ItemAnalysisRow, language: Language): string =>
  (['blank', 'refused', 'dont_know', 'not_asked'] as const)
    .filter((kind) => item[`${kind}_count`])
    .map((kind) => say(language, `results.missing.${kind}`, { count: formatCount(item[`${kind}_count`]!, language) }))
    .join(' · ')

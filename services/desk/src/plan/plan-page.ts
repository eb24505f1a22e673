import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { BodyYearRow, PartnerYearRow } from '@madad/warehouse/published-infrastructure-rows'
import type {
  AnswerCodingRow,
  AnswerThemeRow,
  PlanBudgetRow,
  PlanItemRow,
  QuotationRow,
  TargetDefinitionRow,
  TargetRow,
  TargetYearRow,
} from '@madad/warehouse/published-plan-rows'
import type {
  AdviceRow,
  IndicatorRow,
  InstitutionRow,
  QuestionnaireScaleRow,
  VintageRow,
} from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { advicePart } from './advice-part.ts'
import { answersPart } from './answers-part.ts'
import { doingPart, moneyPart } from './doing-part.ts'
import { downloads } from './downloads.ts'
import { type Measured, measuredWords } from './measured-words.ts'
import { operatingModel } from './operating-model.ts'
import { askedWords } from './target-words.ts'
import { targetsPart } from './targets-part.ts'
import { planTree } from './tree.ts'

export interface PlanPage {
  language: Language
  path: string
  authorityId: string
  items: readonly PlanItemRow[]
  targets: readonly TargetRow[]
  years: readonly TargetYearRow[]
  definitions: readonly TargetDefinitionRow[]
  budgets: readonly PlanBudgetRow[]
  advice: readonly AdviceRow[]
  codings: readonly AnswerCodingRow[]
  themes: readonly AnswerThemeRow[]
  quotations: readonly QuotationRow[]
  indicators: readonly IndicatorRow[]
  scales: readonly QuestionnaireScaleRow[]
  schools: readonly InstitutionRow[]
  vintages: readonly VintageRow[]
  bodies: readonly BodyYearRow[]
  partners: readonly PartnerYearRow[]
}

/** Axis 1: the work plan as a tree, its targets, where the chain breaks, planned against done. */
export function planPage({
  language,
  path,
  authorityId,
  items,
  targets,
  years,
  definitions,
  ...rest
}: PlanPage): string {
  const title = say(language, 'plan.title')
  const template = html`<p><a href="/${language}/sources/plan/work-plan">${say(language, 'plan.template')}</a></p>`
  const indicators = new Map(rest.indicators.map((each) => [each.indicator_id, each]))
  const measured = { indicators, scales: rest.scales, schools: rest.schools }
  const ownAdvice = rest.advice.filter(({ axis }) => axis === 'work-plan')
  const lead = html`<h1>${title}</h1><p class="lead">${say(language, 'plan.lead')}</p>`
  if (items.length === 0) {
    const next = html`<h2>${say(language, 'plan.none')}</h2><p>${say(language, 'plan.none.next')}</p>!${template}`
    return page({ language, path, title, body: lead + next })
  }
  return page({
    language,
    path,
    title,
    body: html`!${lead}!${reported(items, rest.vintages, language)}
!${operatingModel({ language, items, targets, measured, bodies: rest.bodies, partners: rest.partners })}
<figure class="plan-figure"><figcaption><h2>${say(language, 'plan.tree')}</h2></figcaption>!${planTree(items, targets, measured, language)}</figure>
!${chainPart(items, language)}
!${targetsPart({ language, targets: inPlanOrder(targets, items), years, measured, authorityId })}
!${doingPart(items, language)}
!${moneyPart(rest.budgets, language)}
!${answersPart({ language, ...rest })}
!${advicePart(ownAdvice, indicators, language)}
!${earlierPart(definitions, targets, rest.vintages, measured, language)}
!${downloads(ofPlan, language)}!${template}`,
  })
}

const ofPlan = [
  ...(['plan_item', 'target', 'target_year', 'target_definition', 'plan_budget'] as const),
  ...(['answer_coding', 'answer_theme', 'quotation', 'advice'] as const),
]

function inPlanOrder(targets: readonly TargetRow[], items: readonly PlanItemRow[]): TargetRow[] {
  const places = new Map(items.map(({ item_id, position }) => [item_id, position]))
  const place = ({ item_id }: TargetRow) => places.get(item_id ?? '') ?? Number.POSITIVE_INFINITY
  return targets.toSorted((a, b) => place(a) - place(b) || a.deadline - b.deadline)
}

function reported(items: readonly PlanItemRow[], vintages: readonly VintageRow[], language: Language): string {
  const from = vintages.find(({ vintage_id }) => vintage_id === items[0]!.vintage_id)
  if (!from) return ''
  const said = { file: from.file_name, date: formatDate(from.signed_off_at, language) }
  return html`<p class="quiet">${say(language, 'plan.reported', said)}</p>`
}

/** In words, item by item: whether the doing or the theory is in question. */
function chainPart(items: readonly PlanItemRow[], language: Language): string {
  const judged = items.flatMap((item) =>
    item.verdict === null || item.verdict === 'unknown' ? [] : [{ item, verdict: item.verdict }],
  )
  const isBroken = judged.some(({ verdict }) => verdict === 'theory' || verdict === 'execution')
  const line = ({ item, verdict }: (typeof judged)[number]) =>
    html`<dt><span class="quiet">${say(language, `plan.level.${item.level}`)}</span> <bdi>${item.name}</bdi></dt><dd>${say(language, `plan.verdict.${verdict}`)}</dd>`
  return html`<section class="plan-part"><h2>${say(language, 'plan.chain')}</h2><p>${say(language, 'plan.chain.lead')}</p>
!${isBroken ? '' : html`<p>${say(language, 'plan.chain.none')}</p>`}
<dl class="chain">!${judged.map(line)}</dl></section>`
}

/** Targets that an earlier plan defined otherwise: what was asked for then. */
function earlierPart(
  definitions: readonly TargetDefinitionRow[],
  targets: readonly TargetRow[],
  vintages: readonly VintageRow[],
  measured: Measured,
  language: Language,
): string {
  const said = (row: TargetDefinitionRow | TargetRow) =>
    [
      ...[row.level, row.name, row.indicator_name, row.school, row.part],
      ...[row.kind, row.deadline, row.hold_years, row.target_value],
    ].join('\u0000')
  const now = new Set(targets.map(said))
  const other = definitions.filter((row) => !row.is_in_force && !now.has(said(row)))
  if (other.length === 0) return ''
  const title = say(language, 'plan.earlier')
  const rows = other.map((row) => {
    const unit = measured.indicators.get(row.indicator_id ?? '')?.unit ?? 'score'
    const signed = vintages.find(({ vintage_id }) => vintage_id === row.vintage_id)
    return [
      html`<bdi>${row.name}</bdi>`,
      html`<bdi>${measuredWords(row, measured, language)}</bdi>`,
      html`${askedWords(row, unit, language)}`,
      signed
        ? html`<span class="when">${formatDate(signed.signed_off_at, language)}</span> <bdi>${signed.file_name}</bdi>`
        : '',
    ]
  })
  const titles = (['item', 'indicator', 'asked', 'signed'] as const).map((name) => say(language, `plan.column.${name}`))
  return html`<section class="plan-part"><h2>${title}</h2>!${plainTable({ caption: title, titles, rows })}</section>`
}

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { PlanItemRow, TargetRow } from '@madad/warehouse/published-plan-rows'
import { html } from 'ghtml'
import { type Shape, shape } from '../shapes.ts'
import { type Measured, measuredWords } from './measured-words.ts'
import { stateMark } from './target-words.ts'

/** How an item's own doing, or what its components and targets together say, is drawn. */
export const statusShapes: Record<NonNullable<PlanItemRow['status']>, Shape> = {
  planned: 'coming',
  under_way: 'up',
  done: 'agrees',
  stopped: 'inapplicable',
}
/** What breaks a chain. */
export const broken: Partial<Record<NonNullable<PlanItemRow['verdict']>, Shape>> = {
  theory: 'unsure',
  execution: 'differs',
}

/** The plan as a tree of lists: mission, goals, levers, components, each with what it says of itself. */
export function planTree(
  items: readonly PlanItemRow[],
  targets: readonly TargetRow[],
  measured: Measured,
  language: Language,
): string {
  const known = new Set(items.map(({ item_id }) => item_id))
  const beneath = Map.groupBy(items, ({ parent_id }) => (parent_id !== null && known.has(parent_id) ? parent_id : ''))
  const ofItem = Map.groupBy(targets, ({ item_id }) => item_id)

  const branch = (parent: string): string => {
    const children = beneath.get(parent) ?? []
    if (children.length === 0) return ''
    return html`<ul class="tree">!${children.map((item) => html`<li class="tree-${item.level}">!${node(item)}!${branch(item.item_id)}</li>`)}</ul>`
  }
  const node = (item: PlanItemRow): string => {
    const marks = (ofItem.get(item.item_id) ?? []).map(
      (target) =>
        html`<li>!${stateMark(target, language)} <span class="quiet"><bdi>${measuredWords(target, measured, language)}</bdi></span></li>`,
    )
    return html`<div class="tree-item"><span class="tree-level">${say(language, `plan.level.${item.level}`)}!${item.programme_kind === 'core' ? html` · ${say(language, 'plan.core')}` : ''}</span>
<strong><bdi>${item.name}</bdi></strong>
<span class="tree-done">!${doing(item, language)}</span>
!${said(item, language)}!${marks.length > 0 ? html`<ul class="tree-states">!${marks}</ul>` : ''}!${breakOf(item, language)}</div>`
  }
  return html`<div class="plan-tree" id="plan-tree">!${branch('')}</div>`
}

/** A mission's or goal's full wording, and who is responsible. */
function said({ level, wording, owner }: PlanItemRow, language: Language): string {
  if (level === 'component' || (wording === null && owner === null)) return ''
  const by = owner === null ? '' : html`${say(language, 'plan.owner')} <bdi>${owner}</bdi>`
  return html`<p class="tree-wording quiet">!${wording === null ? '' : html`<bdi>${wording}</bdi>`}!${wording && owner ? ' · ' : ''}!${by}</p>`
}

/** What was done of it: a component's own status, of the rest how many components. */
function doing(item: PlanItemRow, language: Language): string {
  if (item.level === 'component')
    return item.status === null
      ? ''
      : html`!${shape(statusShapes[item.status])} ${say(language, `plan.status.${item.status}`)}`
  if (item.component_count === null) return ''
  return html`${say(language, 'plan.done_of', { done: item.done_count ?? 0, count: item.component_count })}`
}

const breakOf = ({ verdict }: PlanItemRow, language: Language): string => {
  const mark = verdict && broken[verdict]
  return mark
    ? html`<p class="tree-break">!${shape(mark)} ${say(language, `plan.verdict.${verdict as 'theory'}`)}</p>`
    : ''
}

import { formatCount } from '@madad/language/figures'
import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { valueWords } from '@madad/warehouse/field-words'
import type { BodyYearRow, PartnerYearRow } from '@madad/warehouse/published-infrastructure-rows'
import type { PlanItemRow, TargetRow } from '@madad/warehouse/published-plan-rows'
import { html } from 'ghtml'
import { type Measured, measuredWords } from './measured-words.ts'
import type { Node, Words } from './model-box.ts'
import { drawDownwards } from './model-downwards.ts'
import { drawFlow } from './model-layout.ts'
import { sayState, stateShape } from './target-words.ts'
import { broken, statusShapes } from './tree.ts'

export interface OperatingModel {
  language: Language
  items: readonly PlanItemRow[]
  targets: readonly TargetRow[]
  measured: Measured
  /** of all years; the latest row of each counts */
  bodies: readonly BodyYearRow[]
  partners: readonly PartnerYearRow[]
}

const columns = ['mission', 'goal', 'lever', 'component'] as const
const outputs = columns.length
const outcomes = outputs + 1
const widths = [160, 175, 140, 230, 165, 200]
/** Of a narrow screen's drawing, which is shown about as large as it is: what a phone of 320 px has. */
const narrow = 296

/**
 * The guide's operating model, a picture a mission: from the mission to its goals, each on a ground of its own with its
 * levers and programmes, the core ones white, on to what they put out and what came of it; beneath it who carries it
 * together. The tree beneath says the same in words.
 */
export function operatingModel(model: OperatingModel): string {
  const { language, items } = model
  const known = new Set(items.map(({ item_id }) => item_id))
  const roots = items.filter(({ parent_id }) => parent_id === null || !known.has(parent_id))
  const missions = roots.filter(({ level }) => level === 'mission')
  const pictures = missions.map((mission) => picture(mission.name, [mission], model))
  const others = roots.filter(({ level }) => level !== 'mission')
  if (others.length > 0) pictures.push(picture(say(language, 'plan.title'), others, model))
  const legend = (['core', 'other'] as const).map(
    (kind) =>
      html`<li><svg class="model-key" viewBox="0 0 24 14" aria-hidden="true"><rect class="box-${kind}" x="1" y="1" width="22" height="12" rx="4"/></svg> ${valueWords('programme_kind', kind, language)}</li>`,
  )
  return html`<figure class="model"><figcaption><h2>${say(language, 'plan.model')}</h2><p class="quiet">${say(language, 'plan.model.lead')}</p></figcaption>
!${pictures}<ul class="legend">!${legend}</ul>!${together(model)}</figure>`
}

/** Drawn twice: across for a wide screen and for paper, downwards for a narrow one; the style shows one of them. */
function picture(name: string, roots: readonly PlanItemRow[], model: OperatingModel): string {
  const { language } = model
  const nodes = roots.map((root) => nodeOf(root, model))
  const titles = [...columns, 'output', 'outcome'] as const
  const across = drawFlow({
    language,
    widths,
    titles: titles.map((title) => say(language, `plan.model.${title}`)),
    roots: nodes,
  })
  const downwards = drawDownwards({
    language,
    width: narrow,
    titles: [
      ...columns.map((level) => say(language, `plan.level.${level}`)),
      ...(['output', 'outcome'] as const).map((title) => say(language, `plan.model.${title}`)),
    ],
    roots: nodes,
  })
  const label = say(language, 'plan.model.of', { name })
  const drawing = (kind: string, width: number, { inside, height }: { inside: string; height: number }) =>
    html`<svg class="${kind}" role="img" aria-label="${label}" aria-describedby="plan-tree" viewBox="0 0 ${width} ${height}" direction="${direction(language)}">!${inside}</svg>`
  return html`<div class="model-picture">!${drawing('model-across', across.width, across)}
!${drawing('model-downwards', narrow, downwards)}</div>`
}

function nodeOf(item: PlanItemRow, model: OperatingModel): Node {
  const { language, items } = model
  const own = model.targets.filter(({ item_id }) => item_id === item.item_id)
  const words: Words[] = [{ text: item.name, kind: 'name' }]
  if (item.level === 'component') {
    const { status, executing_body: by } = item
    if (status === null && by !== null) words.push({ text: by, kind: 'plain' })
    if (status !== null) {
      const said = [say(language, `plan.status.${status}`), by].filter((each) => each !== null)
      words.push({ text: said.join(' · '), kind: 'plain', shape: statusShapes[status] })
    }
    const kind = item.programme_kind === 'core' ? 'box-core' : 'box-other'
    const result = [...outputOf(item, language), ...statesOf(own, model)]
    const next: Node[] = result.length === 0 ? [] : [{ column: outputs, kind: 'box-output', words: result, next: [] }]
    return { column: 3, kind, words, next }
  }
  const group = model.bodies.findLast(({ goal_name }) => goal_name === item.name)
  if (item.level === 'goal' && group) words.push({ text: group.body_name, kind: 'quiet' })
  if (item.component_count !== null && item.level !== 'lever') {
    const done = { done: item.done_count ?? 0, count: item.component_count }
    words.push({ text: say(language, 'plan.done_of', done), kind: 'quiet' })
  }
  const next = items.filter(({ parent_id }) => parent_id === item.item_id).map((each) => nodeOf(each, model))
  const box = { column: columns.indexOf(item.level), kind: `box-${item.level}`, words, next }
  if (item.level === 'lever') return box
  const states = [...statesOf(own, model), ...breakOf(item, language)]
  if (item.level === 'mission') return { ...box, words: [...words, ...states] }
  const none: Words = { text: say(language, 'plan.model.no_target'), kind: 'quiet' }
  const outcome: Node = { column: outcomes, kind: 'box-outcome', words: states.length > 0 ? states : [none], next: [] }
  return { ...box, outcome, isGrouped: true }
}

function outputOf(
  { output, planned_output: planned, actual_output: actual }: PlanItemRow,
  language: Language,
): Words[] {
  const done = formatCount(actual ?? 0, language)
  const figure =
    planned !== null
      ? say(language, 'plan.of', { done, count: formatCount(planned, language) })
      : actual === null
        ? null
        : done
  const said = [figure, output].filter((each) => each !== null)
  return said.length === 0 ? [] : [{ text: said.join(' '), kind: 'plain' }]
}

const statesOf = (targets: readonly TargetRow[], { measured, language }: OperatingModel): Words[] =>
  targets.flatMap((target) => [
    { text: measuredWords(target, measured, language), kind: 'quiet' },
    { text: sayState(target, language), kind: 'plain', shape: stateShape[target.state] },
  ])

function breakOf({ verdict }: PlanItemRow, language: Language): Words[] {
  const shape = verdict && broken[verdict]
  return shape ? [{ text: say(language, `plan.model.break.${verdict as 'theory'}`), kind: 'plain', shape }] : []
}

/** Around the programmes: who leads, the groups, and the partners by their sector. */
function together({ language, bodies, partners }: OperatingModel): string {
  const named = (kind: BodyYearRow['body_kind']) => [
    ...new Set(bodies.filter(({ body_kind }) => body_kind === kind).map(({ body_name }) => body_name)),
  ]
  const year = Math.max(...partners.map(({ school_year }) => school_year))
  const now = partners.filter(({ school_year }) => school_year === year)
  const ofTie = (tie: PartnerYearRow['tie']) =>
    [
      ...Map.groupBy(
        now.filter((partner) => partner.tie === tie),
        ({ sector }) => sector,
      ),
    ].map(
      ([sector, those]) =>
        `${sector ? `${valueWords('organisation_sector', sector, language)}: ` : ''}${those.map(({ partner_name }) => partner_name).join(', ')}`,
    )
  const lines = [
    ...(['steering_committee', 'working_group', 'partners_forum'] as const).map(
      (kind) => [say(language, `infrastructure.kind.${kind}`), named(kind)] as const,
    ),
    [say(language, 'plan.model.strategic'), ofTie('strategic')] as const,
    [say(language, 'plan.model.network'), ofTie('network')] as const,
  ].filter(([, names]) => names.length > 0)
  if (lines.length === 0) return ''
  return html`<section class="model-together"><h3>${say(language, 'plan.model.together')}</h3><dl>!${lines.map(([title, names]) => html`<div><dt>${title}</dt><dd>!${names.map((name) => html`<bdi>${name}</bdi>`).join(' · ')}</dd></div>`)}</dl></section>`
}

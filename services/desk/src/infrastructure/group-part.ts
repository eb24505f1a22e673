import { formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { BodyDiversityRow, BodyPathRow } from '@madad/warehouse/published-infrastructure-rows'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { type Shape, shape } from '../shapes.ts'
import { countOf, withheld } from './figures.ts'

const shapes: Record<BodyPathRow['state'], Shape> = {
  in_time: 'agrees',
  late: 'differs',
  missed: 'refused',
  not_due: 'coming',
}

/** The way a working group goes in its first half year, step by step. */
export function pathPart(language: Language, steps: readonly BodyPathRow[]): string {
  if (steps.length === 0) return ''
  const said = ({ state, first_month }: BodyPathRow) =>
    say(language, `infrastructure.path.${state}`, { month: first_month ?? '' })
  return html`<h4>${say(language, 'infrastructure.path')}</h4>
<ol class="path">
!${steps.map(
    (
      step,
    ) => html`<li><span class="quiet">${say(language, 'infrastructure.path.month', { month: step.expected_month })}</span>
<span>${say(language, `infrastructure.step.${step.path_step}`)}</span>
<span class="state">!${shape(shapes[step.state])} ${said(step)}</span></li>`,
  )}
</ol>`
}

/** How diverse a body is in its latest year: those invited, and those who came. */
export function diversityPart(language: Language, rows: readonly BodyDiversityRow[]): string {
  const latest = Math.max(...rows.map((row) => row.school_year))
  const ofYear = rows.filter((row) => row.school_year === latest)
  if (ofYear.length === 0) return ''
  const words = ['by', 'invited', 'came', 'kinds', 'evenness'] as const
  const titles = words.map((word) => say(language, `infrastructure.diversity.${word}`))
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : html`<span class="figure">${formatShare(value, language, 0)}</span>`
  const lines = (['sector', 'role', 'organisation'] as const).flatMap((attribute) => {
    const invited = ofYear.find((row) => row.attribute === attribute && row.of_whom === 'invited')
    const came = ofYear.find((row) => row.attribute === attribute && row.of_whom === 'attended')
    if (!invited) return []
    return [
      [
        html`${say(language, `infrastructure.diversity.${attribute}`)}`,
        invited.status === 'suppressed' ? withheld(language) : share(invited.diversity),
        came?.status === 'suppressed' ? withheld(language) : share(came?.diversity),
        countOf(came?.kinds ?? null, invited.kinds, language),
        share(came?.evenness),
      ],
    ]
  })
  const caption = say(language, 'infrastructure.diversity')
  return html`<h4>${caption}</h4><p class="quiet">${say(language, 'infrastructure.diversity.lead')}</p>
!${plainTable({ caption, titles, rows: lines, numeric: [1, 2, 3, 4] })}`
}

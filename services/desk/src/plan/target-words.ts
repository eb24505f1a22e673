import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { TargetDefinitionRow, TargetRow } from '@madad/warehouse/published-plan-rows'
import { html } from 'ghtml'
import { formatAmount, formatValue, type Unit } from '../figure.ts'
import { type Shape, shape } from '../shapes.ts'

/** Each state's shape; its word always stands beside it. */
export const stateShape: Record<TargetRow['state'], Shape> = {
  no_baseline: 'absent',
  not_defined: 'asking',
  withheld: 'withheld',
  not_due: 'coming',
  on_track: 'up-better',
  off_track: 'differs',
  reached: 'agrees',
  holding: 'explained',
  lapsed: 'returned',
  missed: 'refused',
}

export const sayState = (target: Pick<TargetRow, 'state' | 'held_years' | 'hold_years'>, language: Language): string =>
  say(language, `plan.state.${target.state}`, { held: target.held_years ?? 0, hold: target.hold_years })

/** A state as it stands everywhere: its shape and its word. */
export const stateMark = (target: Pick<TargetRow, 'state' | 'held_years' | 'hold_years'>, language: Language): string =>
  html`<span class="state state-${target.state}">!${shape(stateShape[target.state])} <bdi>${sayState(target, language)}</bdi></span>`

/** How much a value is to move, or a group could show: a difference of shares is in percentage points. */
export function amountWords(change: number, unit: Unit, language: Language): string {
  const amount = formatAmount(change, unit, language)
  return unit === 'share' ? say(language, 'plan.kind.points', { amount }) : amount
}

/** What a target asks for, in a sentence. */
export function askedWords(
  target: Pick<TargetDefinitionRow, 'kind' | 'deadline' | 'hold_years' | 'target_value'>,
  unit: Unit,
  language: Language,
): string {
  const { kind, deadline, hold_years: hold, target_value: asked } = target
  const value =
    asked === null ? '?' : kind === 'change' ? amountWords(asked, unit, language) : formatValue(asked, unit, language)
  const reach = say(language, `plan.kind.${kind}`, { value, year: formatSchoolYear(deadline, language) })
  return hold > 0 ? `${reach}, ${say(language, 'plan.kind.hold', { hold })}` : reach
}

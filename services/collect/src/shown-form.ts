import { say } from '@madad/language/messages'
import { type Problem, sayProblem } from '@madad/language/problem'
import { html } from 'ghtml'
import type { Open } from './find-open.ts'
import { formProblems } from './problems.ts'

/** A school or kindergarten that an institution item may be answered with. */
export interface Institution {
  /** six digits */
  institutionId: string
  name: string
}

/** A form as it is shown: fresh, or as it was sent with what must be mended. */
export interface ShownForm extends Omit<Open, 'campaign'> {
  /** what of the campaign the form itself shows */
  campaign: Pick<Open['campaign'], 'access' | 'languages'>
  /** the one-time code as it came in the address or was entered */
  code: string
  responseId: string
  /** field name → what was entered, in the order it came */
  entered: ReadonlyMap<string, readonly string[]>
  problems: readonly Problem[]
}

export const controlId = (field: string): string => `answer-${field}`
const errorId = (field: string): string => `error-${field}`
export const hintId = (field: string): string => `hint-${field}`

/** What was entered in a field that is sent once. */
export const enteredIn = ({ entered }: ShownForm, field: string): string => entered.get(field)?.[0] ?? ''

/** What the author may say of in words of their own: an answer outside the item's limits. */
const ofLimits = ['ANSWER_TOO_LOW', 'ANSWER_TOO_HIGH', 'ANSWER_BETWEEN_STEPS', 'ANSWER_TOO_LONG', 'ANSWER_HOW_MANY']

/** What must be mended in a field, or nothing; of an answer outside its limits in the author's words, where there are any. */
export function fieldError({ problems, language }: ShownForm, field: string, whenWrong = ''): string {
  const here = problems.filter((problem) => problem.where.name === field)
  if (!here.length) return ''
  const texts = here.map((problem) => {
    if (whenWrong && ofLimits.includes(problem.code)) return whenWrong
    const { rule, fix } = sayProblem(problem, formProblems, language)
    return `${rule} ${fix}`
  })
  return html`<p class="error" id="${errorId(field)}"><strong>${say(language, 'collect.error')}</strong> ${texts.join(' ')}</p>`
}

/** The attributes by which a field or a group of them says that it is wrong, and where it is explained. */
export function ariaOf(form: ShownForm, field: string, hints: readonly (string | false)[]): string {
  const wrong = form.problems.some((problem) => problem.where.name === field)
  const described = [...hints.filter((id) => id !== false), ...(wrong ? [errorId(field)] : [])].join(' ')
  return `${wrong ? ' aria-invalid="true"' : ''}${described ? html` aria-describedby="${described}"` : ''}`
}

import type { Language } from '@madad/language/language'
import { type Problem, type ProblemCatalogue, sayProblem } from '@madad/language/problem'
import { questionnairesProblems } from '@madad/questionnaires/problems'
import { campaignProblems } from '@madad/store/campaign-problems'
import { html } from 'ghtml'

const catalogue: ProblemCatalogue = { ...questionnairesProblems, ...campaignProblems }

/** The id of the field that a problem's name stands for: `school 640011` is the field of that school. */
export const fieldId = (name: string): string => name.replace(' ', '-')

/**
 * What could not be done, above the page; each problem leads to its field where there is one.
 * @param fields the names that have a field here
 */
export function wrongPart(
  title: string,
  problems: readonly Problem[],
  fields: ReadonlySet<string>,
  language: Language,
): string {
  if (problems.length === 0) return ''
  const items = problems.map((problem) => {
    const { rule, fix } = sayProblem(problem, catalogue, language)
    const { name = '' } = problem.where
    return fields.has(name)
      ? html`<li><a href="#${fieldId(name)}">${rule}</a> ${fix}</li>`
      : html`<li>${rule} ${fix}</li>`
  })
  return html`<div class="wrong" role="alert"><h2>${title}</h2><ul class="problems">!${items}</ul></div>`
}

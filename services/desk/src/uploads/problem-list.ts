import { intakeProblems } from '@madad/intake/problems'
import type { Language } from '@madad/language/language'
import { type Problem, type ProblemCatalogue, type SaidProblem, sayProblem } from '@madad/language/problem'
import { pipelinesProblems } from '@madad/pipelines/problems'
import { questionnairesProblems } from '@madad/questionnaires/problems'
import { storeProblems } from '@madad/store/problems'
import { html } from 'ghtml'

/** Every problem an upload may have. */
export const problemCatalogue: ProblemCatalogue = {
  ...questionnairesProblems,
  ...pipelinesProblems,
  ...storeProblems,
  ...intakeProblems,
}

/** A problem that may have been found by another version, whose words are gone by now: then its code is all there is. */
export const sayKnown = (problem: Problem, language: Language): SaidProblem => {
  const known = Object.hasOwn(problemCatalogue, problem.code)
  const catalogue = known ? problemCatalogue : { [problem.code]: { rule: asCode(problem), fix: asCode(problem) } }
  return sayProblem(isolated(problem), catalogue, language)
}

/** What the file says keeps its own direction within a sentence: -4 is not 4-. */
function isolated(problem: Problem): Problem {
  const values = Object.entries(problem.values ?? {}).map(([name, value]) => [name, isolate(String(value))])
  return { ...problem, found: isolate(problem.found), values: Object.fromEntries(values) }
}

/** First strong isolate … pop directional isolate. */
const isolate = (text: string): string => (text === '' ? '' : `\u2068${text}\u2069`)

const asCode = ({ code }: Problem) => ({ he: code, ar: code, en: code })

/** Problems one under another: where, the rule, how to mend it. */
export const problemList = (problems: readonly Problem[], language: Language): string =>
  html`<ul class="problems">!${problems.map((problem) => {
    const { where, rule, fix } = sayKnown(problem, language)
    return html`<li>!${where === '' ? '' : html`<bdi class="quiet">${where}</bdi> · `}${sentence(rule)} ${sentence(fix)}</li>`
  })}</ul>`

/** Rules and fixes stand alone in a table; one after another they are sentences. */
const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)

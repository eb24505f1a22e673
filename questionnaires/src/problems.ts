import type { ProblemCatalogue } from '@madad/language/problem'
import { answerProblems } from './answer-problems.ts'
import { definitionProblems } from './definition-problems.ts'

/** What may be wrong with a questionnaire's definition, for its author, and with an answer, for the respondent. */
export const questionnairesProblems = { ...definitionProblems, ...answerProblems } as const satisfies ProblemCatalogue

export type QuestionnairesProblemCode = keyof typeof questionnairesProblems

import type { ProblemCatalogue } from '@madad/language/problem'
import { answerProblems } from './answer-problems.ts'
import { definitionProblems } from './definition-problems.ts'
import { xlsformFormProblems } from './xlsform/form-problems.ts'
import { xlsformProblems } from './xlsform/row-problems.ts'
import { xlsformSheetProblems } from './xlsform/sheet-problems.ts'

/** What may be wrong with a questionnaire's definition or an XLSForm, for its author, and with an answer, for the respondent. */
export const questionnairesProblems = {
  ...definitionProblems,
  ...answerProblems,
  ...xlsformProblems,
  ...xlsformFormProblems,
  ...xlsformSheetProblems,
} as const satisfies ProblemCatalogue

export type QuestionnairesProblemCode = keyof typeof questionnairesProblems

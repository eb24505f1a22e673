import { intakeProblems } from '@madad/intake/problems'
import type { ProblemCatalogue } from '@madad/language/problem'
import { mappingProblems } from '@madad/pipelines/mapping/problems'
import { pipelinesProblems } from '@madad/pipelines/problems'
import { questionnairesProblems } from '@madad/questionnaires/problems'
import { storeProblems } from '@madad/store/problems'
import { madadProblems } from './problems.ts'
import { questionnaireProblems } from './questionnaire-problems.ts'

/** Every problem the command may have to say. */
export const catalogue: ProblemCatalogue = {
  ...questionnairesProblems,
  ...pipelinesProblems,
  ...mappingProblems,
  ...storeProblems,
  ...intakeProblems,
  ...madadProblems,
  ...questionnaireProblems,
}

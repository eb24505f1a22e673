import type { Problem } from '@madad/language/problem'
import type { Questionnaire } from './schema.ts'

/** What keeps a questionnaire from being put to respondents: a permission that is needed and not recorded. */
export const permissionProblems = ({ id, instrument: { permission } }: Questionnaire): Problem[] =>
  permission.needed && !permission.recorded
    ? [{ code: 'QUESTIONNAIRE_PERMISSION_MISSING', where: { name: id }, found: permission.note ?? '' }]
    : []

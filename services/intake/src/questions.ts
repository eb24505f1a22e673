import { isBlocking, type Problem } from '@madad/language/problem'
import { sayable } from '@madad/pipelines/survey-columns/sayable'
import { shippedForm } from '@madad/pipelines/surveys/find-survey'
import type { UnderstoodFile } from '@madad/pipelines/understand'
import type { Question } from '@madad/store/upload'

/** Problems of a table's form: a person can say what its columns are. What is wrong in its cells may come of it. */
const ofForm = new Set([
  'TABLE_NOT_FOUND',
  'FIELD_NOT_FOUND',
  'FIELD_FOUND_TWICE',
  'YEAR_NOT_FOUND',
  'PERIOD_NOT_FOUND',
])

/** What comes of what is asked: while no column answers there are no responses, and an unknown word leaves a wave open. */
const followsOf = ({ code }: Problem, others: readonly Problem[]): boolean =>
  code === 'SURVEY_NO_RESPONSES' ||
  (code === 'SURVEY_WAVE_ASKED' && others.some((each) => each.code === 'SURVEY_WAVE_UNKNOWN'))

/** What only a person can say of a file. Nothing is asked of a file that must be mended anyway. */
export function questionsOf({ problems, dataset }: UnderstoodFile): Question[] {
  const blocking = problems.filter(isBlocking)
  if (dataset !== shippedForm && blocking.some(({ code }) => ofForm.has(code))) return [{ about: 'columns' }]
  const ofItems: Question[] = blocking.some(sayable) ? [{ about: 'items' }] : []
  const left = blocking.filter((problem) => !sayable(problem) && !(ofItems.length > 0 && followsOf(problem, blocking)))
  const questions = left.flatMap(({ code, values }): Question[] => {
    if (code === 'SOURCE_NOT_RECOGNISED') return [{ about: 'source', candidates: [] }]
    if (code === 'SOURCE_AMBIGUOUS') return [{ about: 'source', candidates: String(values?.sources).split(', ') }]
    if (code === 'YEAR_ASKED') return [{ about: 'year' }]
    const candidates = String(values?.choices).split(', ')
    if (code === 'SURVEY_QUESTIONNAIRE_UNKNOWN')
      return [{ about: 'questionnaire', candidates: String(values?.questionnaires).split(', '), isUnknown: true }]
    if (code === 'SURVEY_QUESTIONNAIRE_ASKED') return [{ about: 'questionnaire', candidates }]
    if (code === 'SURVEY_WAVE_ASKED') return [{ about: 'wave', candidates }]
    return []
  })
  return questions.length === left.length ? [...ofItems, ...questions] : []
}

import { isBlocking } from '@madad/language/problem'
import type { UnderstoodFile } from '@madad/pipelines/understand'
import type { Question } from '@madad/store/upload'

/** What only a person can say of a file. Nothing is asked of a file that must be mended anyway. */
export function questionsOf({ problems }: UnderstoodFile): Question[] {
  const blocking = problems.filter(isBlocking)
  const questions = blocking.flatMap(({ code, values }): Question[] => {
    if (code === 'SOURCE_NOT_RECOGNISED') return [{ about: 'source', candidates: [] }]
    if (code === 'SOURCE_AMBIGUOUS') return [{ about: 'source', candidates: String(values?.sources).split(', ') }]
    if (code === 'YEAR_ASKED') return [{ about: 'year' }]
    return []
  })
  return questions.length === blocking.length ? questions : []
}

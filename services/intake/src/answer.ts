import type { Problem } from '@madad/language/problem'
import { parseSchoolYear } from '@madad/language/school-year'
import { decideNames } from '@madad/store/name-decisions'
import type { Answers, NameKind, Question } from '@madad/store/upload'
import { answerUpload } from '@madad/store/upload-states'
import { findUpload } from '@madad/store/uploads'
import type { Intake } from './intake.ts'

/** What a person says of a file, as they write it. */
export interface Said {
  /** a source's id */
  source?: string | undefined
  /** a school year in any spelling */
  year?: string | undefined
  /** a questionnaire's id, `class-view` or `class-view v1` */
  questionnaire?: string | undefined
  wave?: string | undefined
  /** what tells these answers from others of the same wave */
  campaign?: string | undefined
  /** printed names and the codes they are of */
  names?: readonly NameAnswer[]
  /** the names that are left are nobody's known, and the file is to go on with them */
  withoutNames?: boolean
}

export interface NameAnswer {
  name: string
  /** the code; `outside` for an institution that is not of the municipality, whose figures then count nowhere */
  code: string
}

/** What stands in a code's place for an institution of another municipality. */
export const outside = 'outside'

/** How many digits a code has. */
const codeDigits: Record<NameKind, number> = { institution: 6, authority: 4 }

/**
 * Keeps what a person said of an upload; `examine` then reads it anew. Says everything that is wrong with the answers, and
 * keeps none of them then.
 */
export async function answer(intake: Intake, uploadId: string, said: Said, by: string): Promise<Problem[]> {
  const upload = await findUpload(intake.store, uploadId)
  if (!upload) return [{ code: 'UPLOAD_UNKNOWN', where: {}, found: uploadId }]
  const { names = [] } = said
  const asked = upload.questions.filter((question) => question.about === 'name')
  const { answers, problems } = readAnswers(intake, said)
  problems.push(...names.flatMap((each) => nameProblems(asked, each)))
  if (problems.length > 0) return problems.map((each) => ({ ...each, where: { file: upload.name, ...each.where } }))
  const doing = { by, at: intake.now() }
  const decisions = names.flatMap(({ name, code }) =>
    asked.filter((question) => question.name === name).map(({ kind, nameKey }) => ({ kind, nameKey, name, code })),
  )
  const refused = await answerUpload(intake.store, uploadId, answers, doing)
  if (refused.length === 0) await decideNames(intake.store, decisions, doing)
  return refused
}

/** What a person said of a file besides names, understood; and what of it cannot be. */
export function readAnswers(intake: Intake, said: Said): { answers: Answers; problems: Problem[] } {
  const { source, year, questionnaire, wave, campaign, withoutNames } = said
  // whether they fit the file is seen when it is read
  const answers: Answers = {
    ...(questionnaire && { questionnaire }),
    ...(wave && { wave }),
    ...(campaign && { campaign }),
  }
  const problems: Problem[] = []
  if (source !== undefined) {
    if (intake.sources().some(({ id }) => id === source)) answers.source = source
    else problems.push({ code: 'ANSWER_SOURCE_UNKNOWN', where: { name: 'source' }, found: source })
  }
  if (year !== undefined) {
    const read = parseSchoolYear(year)
    if (read !== undefined) answers.year = read
    else problems.push({ code: 'ANSWER_YEAR_NOT_ONE', where: { name: 'year' }, found: year })
  }
  if (withoutNames) answers.withoutNames = true
  return { answers, problems }
}

type NameQuestion = Extract<Question, { about: 'name' }>

function nameProblems(asked: readonly NameQuestion[], { name, code }: NameAnswer): Problem[] {
  const question = asked.find((each) => each.name === name)
  const where = { name }
  if (!question) return [{ code: 'ANSWER_NAME_NOT_ASKED', where, found: name }]
  const digits = codeDigits[question.kind]
  if (code === outside && question.kind === 'institution') return []
  if (code.length === digits && /^\d+$/.test(code)) return []
  return [{ code: 'ANSWER_CODE_NOT_ONE', where, found: code, values: { digits } }]
}

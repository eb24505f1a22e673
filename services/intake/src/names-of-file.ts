import { isBlocking } from '@madad/language/problem'
import { decisionKey, type Known, resolveNames } from '@madad/pipelines/resolve-names'
import type { UnderstoodFile } from '@madad/pipelines/understand'
import { nameDecisions } from '@madad/store/name-decisions'
import type { Answers, Contents, Question } from '@madad/store/upload'
import type { Intake } from './intake.ts'
import { nameRegister } from './name-register.ts'

export interface NamesOfFile {
  /** whose the names are that could be told */
  resolved: NonNullable<Contents['names']>
  /** those that a person is asked about */
  questions: Question[]
}

/**
 * Whose the names of a file are that stand where a code is blank. A person is asked about the others, unless they said to go
 * on without, or nobody is known yet whom they could be; such names then count for the authority alone.
 */
export async function namesOfFile(
  intake: Intake,
  { names, problems }: UnderstoodFile,
  { withoutNames = false }: Answers,
): Promise<NamesOfFile> {
  // a file that must be mended, or whose source is not sure yet, comes again
  if (names.length === 0 || problems.some(isBlocking)) return { resolved: [], questions: [] }
  const register = await nameRegister(intake)
  const decided = (await nameDecisions(intake.store)).map(({ kind, nameKey, name, code, by }): [string, Known] => [
    decisionKey(kind, nameKey),
    { kind, code, name, evidence: by },
  ])
  const { resolved, ambiguous, unknown } = resolveNames(names, register, new Map(decided))
  const isKnown = (kind: string) => register.some((known) => known.kind === kind)
  const open = withoutNames ? [] : [...ambiguous, ...unknown.filter(({ kind }) => isKnown(kind))]
  return { resolved, questions: open.map((question): Question => ({ about: 'name', ...question })) }
}

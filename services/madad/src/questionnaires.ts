import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '@madad/language/problem'
import { type ReadQuestionnaires, readQuestionnaires } from '@madad/questionnaires/read'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { noteDefinitions } from '@madad/store/questionnaire-versions'
import type { Store } from '@madad/store/store'
import type { Home } from './home.ts'

/** The questionnaires that come with Madad and those made in this home. */
export async function questionnairesOf(home: Pick<Home, 'questionnaires'> | undefined): Promise<ReadQuestionnaires> {
  const own = await readQuestionnaires()
  if (!home || !existsSync(home.questionnaires)) return own
  const made = await readQuestionnaires(home.questionnaires)
  const inHome = (file: string) => path.posix.join(path.basename(home.questionnaires), file)
  const twice = made.definitions.filter(({ id, version }) =>
    own.definitions.some((each) => each.id === id && each.version === version),
  )
  const problems = made.problems.map((problem) =>
    problem.where.file === undefined
      ? problem
      : { ...problem, where: { ...problem.where, file: inHome(problem.where.file) } },
  )
  return {
    questionnaires: [
      ...own.questionnaires,
      ...made.questionnaires.filter((_, at) => !twice.includes(made.definitions[at]!)),
    ],
    definitions: [
      ...own.definitions,
      ...made.definitions.filter((each) => !twice.includes(each)).map((each) => ({ ...each, file: inHome(each.file) })),
    ],
    problems: [
      ...own.problems,
      ...problems,
      ...twice.map(({ id, version, file }) => ({
        code: 'QUESTIONNAIRE_TWICE',
        where: { file: inHome(file) },
        found: `${id} ${version}`,
      })),
    ],
  }
}

/** The questionnaires there are, known to the store; with a problem for each that changed after it was answered. */
export async function knownQuestionnaires(
  store: Store,
  home: Home,
): Promise<{ questionnaires: Questionnaire[]; problems: Problem[] }> {
  const { questionnaires, definitions, problems } = await questionnairesOf(home)
  return { questionnaires, problems: [...problems, ...(await noteDefinitions(store, definitions))] }
}

import type { Problem } from '@madad/language/problem'
import { readQuestionnaires } from '@madad/questionnaires/read'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { noteDefinitions } from '@madad/store/questionnaire-versions'
import type { Store } from '@madad/store/store'

/** The questionnaires there are, known to the store; with a problem for each that changed after it was answered. */
export async function knownQuestionnaires(
  store: Store,
): Promise<{ questionnaires: Questionnaire[]; problems: Problem[] }> {
  const { questionnaires, definitions, problems } = await readQuestionnaires()
  return { questionnaires, problems: [...problems, ...(await noteDefinitions(store, definitions))] }
}

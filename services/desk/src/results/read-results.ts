import type { Published } from '@madad/warehouse/published'
import type { QuestionnaireTables } from '@madad/warehouse/published-questionnaire-rows'

/** The tables of questionnaires that may be downloaded; a name here is one in the contract. */
export const tables = [
  ...(['questionnaire_scale', 'scale_reliability', 'item_analysis'] as const),
  ...(['questionnaire_change', 'wave_comparison'] as const),
] satisfies (keyof QuestionnaireTables)[]

export type Results = { [Name in keyof QuestionnaireTables]: QuestionnaireTables[Name][] }

/** What questionnaires tell of an authority, as it was last published; of all where none is chosen. */
export async function readResults(published: Published, authorityId: string | null): Promise<Results> {
  const own = async <Name extends (typeof tables)[number]>(name: Name) => {
    const rows = await published.table(name)
    return rows.filter(({ authority_id }) => authorityId === null || authority_id === authorityId)
  }
  const [questionnaire, questionnaire_scale, scale_reliability, item_analysis, questionnaire_change, wave_comparison] =
    await Promise.all([
      published.table('questionnaire'),
      own('questionnaire_scale'),
      own('scale_reliability'),
      own('item_analysis'),
      own('questionnaire_change'),
      own('wave_comparison'),
    ])
  return { questionnaire, questionnaire_scale, scale_reliability, item_analysis, questionnaire_change, wave_comparison }
}

import type { Problem } from '@madad/language/problem'
import type { Definition } from '@madad/questionnaires/read'
import type { Store } from './store.ts'

/**
 * Takes note of the questionnaires there are. A version nobody has answered may still change; an answered one must stand as
 * it was answered, or a problem says so and the store keeps what it had.
 */
export async function noteDefinitions(store: Store, definitions: readonly Definition[]): Promise<Problem[]> {
  return await store.db.transaction().execute(async (db) => {
    const known = await db.selectFrom('questionnaire_version').selectAll().execute()
    const answered = known.filter((version) => version.first_answered_on !== null)
    const problems: Problem[] = []
    for (const { questionnaire_id, version, sha256, first_answered_on } of answered) {
      const now = definitions.find((each) => each.id === questionnaire_id && each.version === version)
      const values = { version, day: first_answered_on! }
      if (!now) {
        const where = { name: questionnaire_id }
        problems.push({ code: 'QUESTIONNAIRE_VERSION_MISSING', where, found: '', values })
      } else if (now.sha256 !== sha256) {
        const where = { file: now.file }
        problems.push({ code: 'QUESTIONNAIRE_VERSION_CHANGED', where, found: now.sha256.slice(0, 12), values })
      }
    }
    for (const { id, version, sha256 } of definitions)
      await db
        .insertInto('questionnaire_version')
        .values({ questionnaire_id: id, version, sha256, first_answered_on: null })
        .onConflict((conflict) =>
          conflict
            .columns(['questionnaire_id', 'version'])
            .doUpdateSet({ sha256 })
            .where('questionnaire_version.first_answered_on', 'is', null),
        )
        .execute()
    return problems
  })
}

/** The versions that have been answered, with the day of the first answer. They never change again. */
export async function answeredVersions(
  store: Store,
): Promise<{ questionnaireId: string; version: number; firstAnsweredOn: string }[]> {
  const rows = await store.db
    .selectFrom('questionnaire_version')
    .select(['questionnaire_id as questionnaireId', 'version', 'first_answered_on as firstAnsweredOn'])
    .where('first_answered_on', 'is not', null)
    .orderBy('questionnaire_id')
    .orderBy('version')
    .$narrowType<{ firstAnsweredOn: string }>()
    .execute()
  return rows
}

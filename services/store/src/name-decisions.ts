import { isAfter } from './as-of.ts'
import { type Doing, writeAudit } from './audit.ts'
import type { Store } from './store.ts'
import type { NameKind } from './upload.ts'

/** What a person decided a printed name to be. */
export interface NameDecision extends Doing {
  kind: NameKind
  /** the name folded for comparison */
  nameKey: string
  /** the name as it was printed */
  name: string
  code: string
}

/** Keeps what a person decided; an earlier decision on the same name stays, and counts no longer. */
export async function decideNames(
  store: Store,
  decisions: readonly Omit<NameDecision, keyof Doing>[],
  doing: Doing,
): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    for (const { kind, nameKey, name, code } of decisions) {
      const decided = { decided_by: doing.by, decided_at: doing.at }
      await db
        .insertInto('name_decision')
        .values({ kind, name_key: nameKey, name, code, ...decided })
        .execute()
      await writeAudit(db, { ...doing, action: 'name.decided', subject: code, details: { kind, name } })
    }
  })
}

/**
 * The decision that counts for each name, sorted by kind and name.
 * @param asOf those that counted at the end of this day, or at this moment
 */
export async function nameDecisions(store: Store, asOf?: string): Promise<NameDecision[]> {
  const rows = await store.db.selectFrom('name_decision').selectAll().orderBy('decision_id').execute()
  const known = rows.filter(({ decided_at }) => !isAfter(decided_at, asOf))
  const newest = new Map(known.map((row) => [`${row.kind} ${row.name_key}`, row]))
  return [...newest.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({
      kind: row.kind,
      nameKey: row.name_key,
      name: row.name,
      code: row.code,
      by: row.decided_by,
      at: row.decided_at,
    }))
}

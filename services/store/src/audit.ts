import type { Kysely } from 'kysely'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Who does something, and when (ISO 8601, UTC). */
export interface Doing {
  by: string
  at: string
}

export interface AuditLine extends Doing {
  auditId: number
  /** `upload.signed_off` */
  action: string
  /** the id of what it was done to */
  subject: string
  details: Record<string, unknown>
}

/** Adds a line, inside the transaction that does the thing itself. The database refuses to change or remove one. */
export async function writeAudit(db: Kysely<Tables>, line: Omit<AuditLine, 'auditId'>): Promise<void> {
  const { details, ...rest } = line
  await db
    .insertInto('audit')
    .values({ ...rest, details: JSON.stringify(details) })
    .execute()
}

/** The audit lines, oldest first; of one subject only where it is named. */
export async function auditLines(store: Store, subject?: string): Promise<AuditLine[]> {
  let query = store.db.selectFrom('audit').selectAll().orderBy('audit_id')
  if (subject !== undefined) query = query.where('subject', '=', subject)
  const rows = await query.execute()
  return rows.map(({ audit_id, details, ...rest }) => ({ auditId: audit_id, ...rest, details: JSON.parse(details) }))
}

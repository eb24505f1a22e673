import type { Kysely } from 'kysely'

/** On which days an indicator's page was opened at the desk: not by whom, from where, or how often. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('opening')
    .addColumn('indicator_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('opening_key', ['indicator_id', 'day'])
    .execute()
}

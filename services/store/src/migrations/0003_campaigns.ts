import { type Kysely, sql } from 'kysely'

/** Who is asked, how many, and how they come in; one-time codes apart from the answers; pairing that forgives one slip; withdrawal and erasure. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of [
    `access text not null default 'open_link' check (access in ('open_link', 'codes'))`,
    `asks_pairing_code integer not null default 1 check (asks_pairing_code in (0, 1))`,
    'programme_id text',
    'body_id text',
    'invited_count integer check (invited_count > 0)',
    'closed_at text',
    'erased_at text',
  ])
    await sql`alter table campaign add column ${sql.raw(column)}`.execute(db)

  await db.schema
    .createTable('campaign_school')
    .addColumn('link_id', 'text', (column) => column.primaryKey().notNull().check(sql`length(link_id) = 22`))
    .addColumn('campaign_id', 'text', (column) => column.notNull().references('campaign.campaign_id'))
    .addColumn('institution_id', 'text', (column) => column.notNull().check(sql`length(institution_id) = 6`))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('invited_count', 'integer', (column) => column.notNull().check(sql`invited_count > 0`))
    .addUniqueConstraint('school_of_a_campaign', ['campaign_id', 'institution_id'])
    .modifyEnd(sql`strict, without rowid`)
    .execute()

  // a code and its use stand in two tables, both in the order of their keyed hashes: neither knows when or by whom
  await db.schema
    .createTable('one_time_code')
    .addColumn('code_hash', 'text', (column) => column.primaryKey().notNull().check(sql`length(code_hash) = 43`))
    .addColumn('campaign_id', 'text', (column) => column.notNull().references('campaign.campaign_id'))
    .modifyEnd(sql`strict, without rowid`)
    .execute()
  await db.schema
    .createTable('used_code')
    .addColumn('code_hash', 'text', (column) => column.primaryKey().notNull().references('one_time_code.code_hash'))
    .modifyEnd(sql`strict, without rowid`)
    .execute()

  for (const column of [
    'institution_id text check (length(institution_id) = 6)',
    `pairing_near text check (pairing_near is null or json_valid(pairing_near))`,
  ])
    await sql`alter table response add column ${sql.raw(column)}`.execute(db)
  await db.schema
    .createIndex('response_by_campaign')
    .on('response')
    .columns(['campaign_id', 'institution_id'])
    .execute()

  await db.schema
    .createTable('pairing_tally')
    .addColumn('campaign_id', 'text', (column) => column.notNull().references('campaign.campaign_id'))
    .addColumn('element', 'integer', (column) => column.notNull())
    .addColumn('value_hash', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('pairing_tally_key', ['campaign_id', 'element', 'value_hash'])
    .modifyEnd(sql`strict, without rowid`)
    .execute()

  await db.schema
    .createTable('withdrawn_response')
    .addColumn('response_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('campaign_id', 'text', (column) => column.notNull().references('campaign.campaign_id'))
    .modifyEnd(sql`strict, without rowid`)
    .execute()
}

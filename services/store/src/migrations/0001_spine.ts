import { type Kysely, sql } from 'kysely'

/** Uploads, audit lines, questionnaire versions, campaigns and responses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('upload')
    .addColumn('upload_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('sha256', 'text', (column) => column.notNull().check(sql`length(sha256) = 64`))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('received_by', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('received', 'checked', 'signed_off', 'refused')`),
    )
    .addColumn('source_id', 'text')
    .addColumn('period', 'text')
    .addColumn('replaces', 'text')
    .addColumn('staged_folder', 'text')
    .addColumn('saved_at', 'text')
    .addColumn('problems', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('signed_off_at', 'text')
    .addColumn('signed_off_by', 'text')
    .addColumn('sign_off_number', 'integer', (column) => column.unique())
    .addCheckConstraint(
      'what_is_checked_is_known',
      sql`state in ('received', 'refused')
        or (source_id is not null and period is not null and replaces is not null and staged_folder is not null)`,
    )
    .addCheckConstraint(
      'sign_off_is_whole',
      sql`(state = 'signed_off') = (signed_off_at is not null)
        and (signed_off_at is null) = (signed_off_by is null)
        and (signed_off_at is null) = (sign_off_number is null)`,
    )
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('upload_by_bytes').on('upload').column('sha256').execute()

  await db.schema
    .createTable('audit')
    .addColumn('audit_id', 'integer', (column) => column.primaryKey().autoIncrement().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull().defaultTo('{}'))
    .modifyEnd(sql`strict`)
    .execute()
  for (const change of ['update', 'delete'])
    await sql`create trigger ${sql.raw(`audit_refuses_${change}`)} before ${sql.raw(change)} on audit
      begin select raise(abort, 'audit lines are only ever added'); end`.execute(db)

  await db.schema
    .createTable('questionnaire_version')
    .addColumn('questionnaire_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull().check(sql`length(sha256) = 64`))
    .addColumn('first_answered_on', 'text')
    .addPrimaryKeyConstraint('questionnaire_version_key', ['questionnaire_id', 'version'])
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('campaign')
    .addColumn('campaign_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('questionnaire_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('authority_id', 'text', (column) => column.notNull().check(sql`length(authority_id) = 4`))
    .addColumn('wave', 'text', (column) => column.notNull())
    .addColumn('school_year', 'integer', (column) => column.notNull())
    .addColumn('opens_on', 'text', (column) => column.notNull())
    .addColumn('closes_on', 'text')
    .addColumn('languages', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('campaign_of_a_known_version', ['questionnaire_id', 'version'], 'questionnaire_version', [
      'questionnaire_id',
      'version',
    ])
    .addCheckConstraint('opens_before_it_closes', sql`closes_on is null or opens_on <= closes_on`)
    .modifyEnd(sql`strict`)
    .execute()

  // without rowid, so that the rows lie in the order of their random ids and not of their arrival
  await db.schema
    .createTable('response')
    .addColumn('response_id', 'text', (column) => column.primaryKey().notNull().check(sql`length(response_id) = 36`))
    .addColumn('campaign_id', 'text', (column) => column.notNull().references('campaign.campaign_id'))
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('received_on', 'text', (column) => column.notNull().check(sql`length(received_on) = 10`))
    .addColumn('pairing_hash', 'text')
    .addColumn('answers', 'text', (column) => column.notNull().check(sql`json_valid(answers)`))
    .modifyEnd(sql`strict, without rowid`)
    .execute()
}

import { type Kysely, sql } from 'kysely'

/** Uploads that wait for a person and uploads taken back; the signer's words; what people decided about names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await remakeUpload(db)

  await db.schema
    .createTable('sign_off_note')
    .addColumn('upload_id', 'text', (column) => column.notNull().references('upload.upload_id'))
    .addColumn('problem_code', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull().check(sql`json_valid(place)`))
    .addColumn('words', 'text', (column) => column.notNull().check(sql`length(trim(words)) > 0`))
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('sign_off_note_by_upload').on('sign_off_note').column('upload_id').execute()

  await db.schema
    .createTable('name_decision')
    .addColumn('decision_id', 'integer', (column) => column.primaryKey().autoIncrement().notNull())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('institution', 'authority')`))
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  for (const table of ['sign_off_note', 'name_decision'])
    for (const change of ['update', 'delete'])
      await sql`create trigger ${sql.raw(`${table}_refuses_${change}`)} before ${sql.raw(change)} on ${sql.raw(table)}
        begin select raise(abort, 'what a person said is only ever added to'); end`.execute(db)
}

/** SQLite changes no constraint of a table that stands: the rows move to a new one. */
async function remakeUpload(db: Kysely<unknown>): Promise<void> {
  await sql`alter table upload rename to upload_before`.execute(db)
  await sql`drop index upload_by_bytes`.execute(db)
  await db.schema
    .createTable('upload')
    .addColumn('upload_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('sha256', 'text', (column) => column.notNull().check(sql`length(sha256) = 64`))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('received_by', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('received', 'asked', 'checked', 'refused', 'signed_off', 'withdrawn')`),
    )
    .addColumn('source_id', 'text')
    .addColumn('form_of', 'text')
    .addColumn('period', 'text')
    .addColumn('replaces', 'text')
    .addColumn('staged_folder', 'text')
    .addColumn('saved_at', 'text')
    .addColumn('problems', 'text', (column) => column.notNull().defaultTo('[]').check(sql`json_valid(problems)`))
    .addColumn('questions', 'text', (column) => column.notNull().defaultTo('[]').check(sql`json_valid(questions)`))
    .addColumn('answers', 'text', (column) => column.notNull().defaultTo('{}').check(sql`json_valid(answers)`))
    .addColumn('contents', 'text', (column) => column.notNull().defaultTo('{}').check(sql`json_valid(contents)`))
    .addColumn('signed_off_at', 'text')
    .addColumn('signed_off_by', 'text')
    .addColumn('sign_off_number', 'integer', (column) => column.unique())
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_by', 'text')
    .addCheckConstraint(
      'what_is_checked_is_known',
      sql`state in ('received', 'asked', 'refused')
        or (source_id is not null and period is not null and replaces is not null and staged_folder is not null)`,
    )
    .addCheckConstraint(
      'sign_off_is_whole',
      sql`(state in ('signed_off', 'withdrawn')) = (signed_off_at is not null)
        and (signed_off_at is null) = (signed_off_by is null)
        and (signed_off_at is null) = (sign_off_number is null)`,
    )
    .addCheckConstraint(
      'withdrawal_is_whole',
      sql`(state = 'withdrawn') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null)`,
    )
    .modifyEnd(sql`strict`)
    .execute()
  const kept = `upload_id, sha256, name, size, received_at, received_by, state, source_id, period, replaces,
    staged_folder, saved_at, problems, signed_off_at, signed_off_by, sign_off_number`
  await sql`insert into upload (${sql.raw(kept)}) select ${sql.raw(kept)} from upload_before`.execute(db)
  await sql`drop table upload_before`.execute(db)
  await db.schema.createIndex('upload_by_bytes').on('upload').column('sha256').execute()
}

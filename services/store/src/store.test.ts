import { expect, test } from 'vitest'
import { auditLines, writeAudit } from './audit.ts'
import { openStore } from './store.ts'
import { temporaryStore } from './temporary-store.ts'

const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }

test('a store is opened again with all that was in it', async () => {
  await using temporary = await temporaryStore()
  await writeAudit(temporary.store.db, { ...doing, action: 'test', subject: 'one', details: { a: 1 } })
  const again = await openStore(temporary.store.place)
  expect(await auditLines(again)).toEqual([{ auditId: 1, ...doing, action: 'test', subject: 'one', details: { a: 1 } }])
  await again.close()
})

test('audit lines are neither changed nor removed', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await writeAudit(store.db, { ...doing, action: 'test', subject: 'one', details: {} })
  await expect(store.db.updateTable('audit').set({ by: 'else' }).execute()).rejects.toThrow('only ever added')
  await expect(store.db.deleteFrom('audit').execute()).rejects.toThrow('only ever added')
  expect(await auditLines(store, 'one')).toHaveLength(1)
  expect(await auditLines(store, 'two')).toEqual([])
})

test('a sound store has no damage', async () => {
  await using temporary = await temporaryStore()
  expect(await temporary.store.database.damage(temporary.store.db)).toEqual([])
})

test('numbers are numbers, texts in the order of their bytes, and what is not JSON is refused', async () => {
  await using temporary = await temporaryStore()
  const { db } = temporary.store
  const version = { sha256: '0'.repeat(64), first_answered_on: null }
  const ids = ['b', 'א', 'B', 'a', 'ـا', 'é']
  for (const questionnaire_id of ids)
    await db
      .insertInto('questionnaire_version')
      .values({ questionnaire_id, version: 3_000_000_000, ...version })
      .execute()
  const rows = await db.selectFrom('questionnaire_version').selectAll().orderBy('questionnaire_id').execute()
  expect(rows.map((row) => row.questionnaire_id)).toEqual(['B', 'a', 'b', 'é', 'א', 'ـا'])
  expect(rows[0]!.version).toBe(3_000_000_000)
  const upload = { upload_id: 'one', sha256: '0'.repeat(64), name: 'a', size: 1, received_at: '', received_by: '' }
  const broken = {
    ...upload,
    state: 'received' as const,
    problems: '[',
    questions: '[]',
    answers: '{}',
    contents: '{}',
  }
  await expect(db.insertInto('upload').values(broken).execute()).rejects.toThrow(/check constraint/i)
})

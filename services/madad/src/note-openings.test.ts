import { openings } from '@madad/store/openings'
import { temporaryStore } from '@madad/store/temporary-store'
import { expect, test } from 'vitest'
import { noteOpenings } from './note-openings.ts'

test('an indicator is noted once a day, and again on the next', async () => {
  await using temporary = await temporaryStore()
  let today = '2026-11-23'
  const faults: unknown[] = []
  const note = noteOpenings(
    temporary.store,
    () => today,
    (error) => faults.push(error),
  )
  await Promise.all([note('dropout_share'), note('dropout_share')])
  today = '2026-11-24'
  await note('dropout_share')
  expect((await openings(temporary.store)).map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24'])
  expect(faults).toEqual([])
})

test('what could not be noted is told and tried again', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const faults: unknown[] = []
  const note = noteOpenings(
    store,
    () => '2026-11-23',
    (error) => faults.push(error),
  )
  await store.db.schema.alterTable('opening').renameTo('away').execute()
  await note('dropout_share')
  expect(faults).toHaveLength(1)
  await store.db.schema.alterTable('away').renameTo('opening').execute()
  await note('dropout_share')
  expect(await openings(store)).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { noteOpening, openings } from './openings.ts'
import { temporaryStore } from './temporary-store.ts'

test('a day is noted once, however often a page is opened on it, and nothing else is', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-23'])
    await noteOpening(store, { indicatorId: 'dropout_share', day })
  await noteOpening(store, { indicatorId: 'class_size_mean', day: '2026-11-24' })
  expect(await openings(store)).toEqual([
    { indicatorId: 'class_size_mean', day: '2026-11-24' },
    { indicatorId: 'dropout_share', day: '2026-11-23' },
    { indicatorId: 'dropout_share', day: '2026-11-24' },
  ])
  expect(Object.keys((await store.db.selectFrom('opening').selectAll().execute())[0]!)).toEqual(['indicator_id', 'day'])
})

test('as of an earlier day, or a moment of it, later openings are not known', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  for (const day of ['2026-11-23', '2026-11-24']) await noteOpening(store, { indicatorId: 'dropout_share', day })
  for (const asOf of ['2026-11-23', '2026-11-23T12:00:00Z'])
    expect((await openings(store, asOf)).map(({ day }) => day)).toEqual(['2026-11-23'])
})

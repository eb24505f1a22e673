import { expect, test } from 'vitest'
import { auditLines } from './audit.ts'
import { decideNames, nameDecisions } from './name-decisions.ts'
import { temporaryStore } from './temporary-store.ts'

test('the newest decision on a name counts, and the earlier ones stay in the audit', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const decision = { kind: 'institution' as const, nameKey: 'אלון', name: 'תיכון אלון', code: '440016' }
  await decideNames(store, [decision, { ...decision, nameKey: 'אורן', name: 'אורן', code: '440024' }], {
    by: 'dana',
    at: '2026-11-23T08:00:00.000Z',
  })
  const later = { by: 'noa', at: '2026-11-24T08:00:00.000Z' }
  await decideNames(store, [{ ...decision, code: '440032' }], later)
  expect(await nameDecisions(store)).toMatchObject([
    { nameKey: 'אורן', code: '440024', by: 'dana' },
    { nameKey: 'אלון', code: '440032', name: 'תיכון אלון', ...later },
  ])
  expect((await nameDecisions(store, '2026-11-23')).map(({ code }) => code)).toEqual(['440024', '440016'])
  expect(await nameDecisions(store, '2026-11-22')).toEqual([])
  expect((await auditLines(store)).map(({ action, subject }) => [action, subject])).toEqual([
    ['name.decided', '440016'],
    ['name.decided', '440024'],
    ['name.decided', '440032'],
  ])
})

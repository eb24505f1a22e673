import type { Problem } from '@madad/language/problem'
import { expect, test } from 'vitest'
import { placeOf, signOffNotes } from './sign-off-notes.ts'
import type { Store } from './store.ts'
import { temporaryStore } from './temporary-store.ts'
import { markChecked, signOff } from './upload-states.ts'
import { findUpload, recordUpload } from './uploads.ts'

const doing = { by: 'dana', at: '2026-11-23T08:00:00.000Z' }
const warning = (code: string, cell: string): Problem => ({
  code,
  where: { file: 'a.xlsx', sheet: 'נתונים ', cell },
  found: '999',
  severity: 'warn',
})
const jump = warning('VALUE_JUMPS', 'C4')
const sameJump = warning('VALUE_JUMPS', 'C5')
const share = warning('SHARE_DIFFERS', 'D4')

async function warned(store: Store): Promise<string> {
  const { uploadId } = await recordUpload(store, { sha256: 'a'.repeat(64), name: 'a.xlsx', size: 1 }, doing)
  const reading = { sourceId: 's/a', period: '2021', replaces: 's/a 2021', stagedFolder: 'staged/a' }
  await markChecked(store, uploadId, { ...reading, problems: [jump, sameJump, share] }, doing)
  return uploadId
}

test('without a word on each warning nothing is signed off and nothing kept', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const uploadId = await warned(store)
  const notes = [
    { code: 'VALUE_JUMPS', place: placeOf(jump), words: 'a new school' },
    { code: 'SHARE_DIFFERS', words: '  ' },
  ]
  expect(await signOff(store, uploadId, notes, doing)).toMatchObject([
    { code: 'SIGN_OFF_WITHOUT_WORDS', where: { name: 'VALUE_JUMPS' } },
    { code: 'SIGN_OFF_WITHOUT_WORDS', where: { name: 'SHARE_DIFFERS' } },
  ])
  expect(await findUpload(store, uploadId)).toMatchObject({ state: 'checked', signedOffAt: null })
  expect(await signOffNotes(store, uploadId)).toEqual([])
})

test('a word on a code is kept for each place it was found at', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const uploadId = await warned(store)
  const notes = [
    { code: 'VALUE_JUMPS', place: placeOf(jump), words: 'a new school' },
    { code: 'VALUE_JUMPS', words: 'the school’s own count' },
    { code: 'SHARE_DIFFERS', words: 'rounded' },
  ]
  expect(await signOff(store, uploadId, notes, doing)).toEqual([])
  expect(await signOffNotes(store, uploadId)).toEqual([
    { ...doing, code: 'VALUE_JUMPS', place: { sheet: 'נתונים ', cell: 'C4' }, words: 'a new school' },
    { ...doing, code: 'VALUE_JUMPS', place: { sheet: 'נתונים ', cell: 'C5' }, words: 'the school’s own count' },
    { ...doing, code: 'SHARE_DIFFERS', place: { sheet: 'נתונים ', cell: 'D4' }, words: 'rounded' },
  ])
  await expect(store.db.updateTable('sign_off_note').set({ words: 'else' }).execute()).rejects.toThrow(
    'only ever added',
  )
  await expect(store.db.deleteFrom('sign_off_note').execute()).rejects.toThrow('only ever added')
})

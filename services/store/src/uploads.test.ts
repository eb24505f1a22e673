import type { Problem } from '@madad/language/problem'
import { expect, test } from 'vitest'
import { auditLines } from './audit.ts'
import { temporaryStore } from './temporary-store.ts'
import {
  findUpload,
  listUploads,
  markChecked,
  recordUpload,
  refuse,
  signedOffVintages,
  signOff,
  uploadsOfBytes,
} from './uploads.ts'

const at = (minute: number) => ({ by: 'dana', at: `2026-11-23T08:0${minute}:00.000Z` })
const file = (name: string) => ({ sha256: name[0]!.repeat(64), name, size: 1000 })
const reading = (problems: Problem[] = []) => ({
  sourceId: 'cbs/local-authorities',
  period: '2021',
  replaces: '2021',
  stagedFolder: 'staged/abc',
  problems,
})
const codes = (problems: Problem[]) => problems.map(({ code }) => code)

test('an upload is received, checked and signed off, and each step leaves its line', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { uploadId } = await recordUpload(store, file('a.xlsx'), at(0))
  expect(await findUpload(store, uploadId)).toMatchObject({ state: 'received', sourceId: null, problems: [] })
  expect(await markChecked(store, uploadId, reading(), at(1))).toEqual([])
  expect(await signOff(store, uploadId, at(2))).toEqual([])
  expect(await findUpload(store, uploadId)).toMatchObject({
    state: 'signed_off',
    period: '2021',
    receivedAt: at(0).at,
    signedOffAt: at(2).at,
    signedOffBy: 'dana',
  })
  expect((await auditLines(store, uploadId)).map(({ action, at }) => [action, at])).toEqual([
    ['upload.received', at(0).at],
    ['upload.checked', at(1).at],
    ['upload.signed_off', at(2).at],
  ])
})

test('no step is skipped, repeated or taken back', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { uploadId } = await recordUpload(store, file('a.xlsx'), at(0))
  expect(codes(await signOff(store, uploadId, at(1)))).toEqual(['UPLOAD_STATE'])
  await markChecked(store, uploadId, reading(), at(1))
  expect(codes(await markChecked(store, uploadId, reading(), at(2)))).toEqual(['UPLOAD_STATE'])
  await signOff(store, uploadId, at(2))
  expect(codes(await signOff(store, uploadId, at(3)))).toEqual(['UPLOAD_STATE'])
  expect(codes(await refuse(store, uploadId, [], at(3)))).toEqual(['UPLOAD_STATE'])
  expect(await findUpload(store, uploadId)).toMatchObject({ state: 'signed_off', signedOffAt: at(2).at })
  expect(await auditLines(store, uploadId)).toHaveLength(3)
})

test('a file with a blocking problem is not signed off; one with a warning is', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const problem: Problem = { code: 'SHEET_HEADER_MISSING', where: { file: 'a.xlsx' }, found: '' }
  const { uploadId: blocked } = await recordUpload(store, file('a.xlsx'), at(0))
  await markChecked(store, blocked, reading([problem]), at(1))
  expect(await signOff(store, blocked, at(2))).toEqual([
    { code: 'UPLOAD_BLOCKED', where: { file: 'a.xlsx' }, found: '1' },
  ])
  const { uploadId: warned } = await recordUpload(store, file('b.xlsx'), at(0))
  await markChecked(store, warned, reading([{ ...problem, severity: 'warn' }]), at(1))
  expect(await signOff(store, warned, at(2))).toEqual([])
})

test('a refused upload keeps its problems and counts for nothing', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const problem: Problem = { code: 'FILE_TRUNCATED', where: { file: 'a.xlsx' }, found: '"><script>' }
  const { uploadId } = await recordUpload(store, file('a.xlsx'), at(0))
  expect(await refuse(store, uploadId, [problem], at(1))).toEqual([])
  expect(await findUpload(store, uploadId)).toMatchObject({ state: 'refused', problems: [problem] })
  expect(await signedOffVintages(store, '/home')).toEqual([])
})

test('an upload that is not there is a problem', async () => {
  await using temporary = await temporaryStore()
  expect(codes(await signOff(temporary.store, 'none', at(0)))).toEqual(['UPLOAD_UNKNOWN'])
  expect(await findUpload(temporary.store, 'none')).toBeUndefined()
})

test('a build counts signed-off uploads in the order of signing off, within one tick of the clock too', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const ids: string[] = []
  for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx']) {
    const { uploadId } = await recordUpload(store, file(name), at(0))
    await markChecked(store, uploadId, reading(), at(0))
    ids.push(uploadId)
  }
  for (const uploadId of [...ids].reverse()) await signOff(store, uploadId, at(1))
  const vintages = await signedOffVintages(store, '/home')
  expect(vintages.map(({ vintageId }) => vintageId)).toEqual([...ids].reverse())
  expect(vintages[0]).toEqual({
    vintageId: ids[4],
    sourceId: 'cbs/local-authorities',
    sha256: 'e'.repeat(64),
    fileName: 'e.xlsx',
    period: '2021',
    replaces: '2021',
    receivedAt: at(0).at,
    receivedBy: 'dana',
    signedOffAt: at(1).at,
    signedOffBy: 'dana',
    stagedFolder: '/home/staged/abc',
  })
})

test('bytes that came before are found again, and the newest upload stands first', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await recordUpload(store, file('a.xlsx'), at(0))
  await recordUpload(store, { ...file('a.xlsx'), name: 'again.xlsx' }, at(1))
  await recordUpload(store, file('b.xlsx'), at(2))
  expect((await uploadsOfBytes(store, 'a'.repeat(64))).map(({ name }) => name)).toEqual(['a.xlsx', 'again.xlsx'])
  expect((await listUploads(store)).map(({ name }) => name)).toEqual(['b.xlsx', 'again.xlsx', 'a.xlsx'])
})

import type { Problem } from '@madad/language/problem'
import { expect, test } from 'vitest'
import { auditLines } from './audit.ts'
import { temporaryStore } from './temporary-store.ts'
import type { Question } from './upload.ts'
import { answerUpload, correctUpload, markAsked, markChecked, refuse, signOff, withdraw } from './upload-states.ts'
import { findUpload, listUploads, recordUpload, signedOffUploads, uploadsOfBytes, vintageOf } from './uploads.ts'

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
  expect(await signOff(store, uploadId, [], at(2))).toEqual([])
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
  expect(codes(await signOff(store, uploadId, [], at(1)))).toEqual(['UPLOAD_STATE'])
  await markChecked(store, uploadId, reading(), at(1))
  expect(codes(await markChecked(store, uploadId, reading(), at(2)))).toEqual(['UPLOAD_STATE'])
  await signOff(store, uploadId, [], at(2))
  expect(codes(await signOff(store, uploadId, [], at(3)))).toEqual(['UPLOAD_STATE'])
  expect(codes(await refuse(store, uploadId, { words: 'late' }, at(3)))).toEqual(['UPLOAD_STATE'])
  expect(await findUpload(store, uploadId)).toMatchObject({ state: 'signed_off', signedOffAt: at(2).at })
  expect(await auditLines(store, uploadId)).toHaveLength(3)
})

test('a file with a blocking problem is not signed off', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const problem: Problem = { code: 'SHEET_HEADER_MISSING', where: { file: 'a.xlsx' }, found: '' }
  const { uploadId } = await recordUpload(store, file('a.xlsx'), at(0))
  await markChecked(store, uploadId, reading([problem]), at(1))
  expect(await signOff(store, uploadId, [], at(2))).toEqual([
    { code: 'UPLOAD_BLOCKED', where: { file: 'a.xlsx' }, found: '1' },
  ])
})

test('a file waits for answers, is asked again, and is checked once nothing is left to ask', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { uploadId } = await recordUpload(store, file('a.xlsx'), at(0))
  const problem: Problem = { code: 'SOURCE_NOT_RECOGNISED', where: { file: 'a.xlsx' }, found: '' }
  const questions: Question[] = [{ about: 'source', candidates: [] }]
  await markAsked(store, uploadId, questions, { problems: [problem] }, at(1))
  expect(await findUpload(store, uploadId)).toMatchObject({ state: 'asked', questions, problems: [problem] })
  expect(codes(await signOff(store, uploadId, [], at(2)))).toEqual(['UPLOAD_STATE'])
  await answerUpload(store, uploadId, { source: 'home/pupils' }, at(2))
  await markAsked(store, uploadId, [{ about: 'year' }], { sourceId: 'home/pupils', problems: [] }, at(3))
  await answerUpload(store, uploadId, { year: 2022 }, at(4))
  await markChecked(store, uploadId, { ...reading(), sourceId: 'home/pupils', formOf: 'municipality/students' }, at(5))
  const upload = await findUpload(store, uploadId)
  expect(upload).toMatchObject({ state: 'checked', questions: [], answers: { source: 'home/pupils', year: 2022 } })
  expect((await auditLines(store, uploadId)).map(({ action, details }) => [action, details.year])).toEqual([
    ['upload.received', undefined],
    ['upload.asked', undefined],
    ['upload.answered', undefined],
    ['upload.asked', undefined],
    ['upload.answered', 2022],
    ['upload.checked', undefined],
  ])
  await signOff(store, uploadId, [], at(6))
  expect((await signedOffUploads(store)).map((each) => vintageOf(each).sourceId)).toEqual(['municipality/students'])
})

test('what was checked may be corrected until it is signed off, and is then checked anew with what was answered before', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { uploadId } = await recordUpload(store, file('a.xlsx'), at(0), { year: 2022 })
  expect(codes(await correctUpload(store, uploadId, {}, at(1)))).toEqual(['UPLOAD_STATE'])
  await markChecked(store, uploadId, reading(), at(1))
  expect(codes(await answerUpload(store, uploadId, { year: 2023 }, at(2)))).toEqual(['UPLOAD_STATE'])
  expect(await correctUpload(store, uploadId, { questionnaire: 'class-view v1' }, at(2))).toEqual([])
  expect(await findUpload(store, uploadId)).toMatchObject({
    ...{ state: 'received', answers: { year: 2022, questionnaire: 'class-view v1' } },
  })
  expect(codes(await signOff(store, uploadId, [], at(3)))).toEqual(['UPLOAD_STATE'])
  await markChecked(store, uploadId, reading(), at(3))
  await signOff(store, uploadId, [], at(4))
  expect(codes(await correctUpload(store, uploadId, {}, at(5)))).toEqual(['UPLOAD_STATE'])
  expect((await auditLines(store, uploadId)).map(({ action }) => action)).toEqual([
    ...['upload.received', 'upload.checked', 'upload.corrected', 'upload.checked', 'upload.signed_off'],
  ])
})

test('a refused upload keeps its problems and counts for nothing', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const problem: Problem = { code: 'FILE_TRUNCATED', where: { file: 'a.xlsx' }, found: '"><script>' }
  const { uploadId } = await recordUpload(store, file('a.xlsx'), at(0))
  expect(await refuse(store, uploadId, { reading: { problems: [problem] } }, at(1))).toEqual([])
  expect(await findUpload(store, uploadId)).toMatchObject({ state: 'refused', problems: [problem] })
  expect(await signedOffUploads(store)).toEqual([])
})

test('an upload that is not there is a problem', async () => {
  await using temporary = await temporaryStore()
  expect(codes(await signOff(temporary.store, 'none', [], at(0)))).toEqual(['UPLOAD_UNKNOWN'])
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
  for (const uploadId of [...ids].reverse()) await signOff(store, uploadId, [], at(1))
  const vintages = (await signedOffUploads(store)).map(vintageOf)
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
  })
})

test('a withdrawn upload counts no longer, and still did for whoever asks what was known before', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { uploadId } = await recordUpload(store, file('a.xlsx'), at(0))
  await markChecked(store, uploadId, reading(), at(0))
  expect(codes(await withdraw(store, uploadId, 'wrong year', at(1)))).toEqual(['UPLOAD_STATE'])
  await signOff(store, uploadId, [], at(1))
  expect(await withdraw(store, uploadId, 'wrong year', { by: 'noa', at: '2026-12-02T09:00:00.000Z' })).toEqual([])
  expect(await findUpload(store, uploadId)).toMatchObject({
    state: 'withdrawn',
    withdrawnBy: 'noa',
    signedOffBy: 'dana',
  })
  const counted = async (asOf?: string) => (await signedOffUploads(store, asOf)).length
  expect(await counted()).toBe(0)
  expect(await counted('2026-12-01')).toBe(1)
  expect(await counted('2026-12-02')).toBe(0)
  expect(await counted('2026-12-02T08:59:59Z')).toBe(1)
  expect((await auditLines(store, uploadId)).at(-1)).toMatchObject({
    action: 'upload.withdrawn',
    by: 'noa',
    details: { reason: 'wrong year' },
  })
  expect(codes(await signOff(store, uploadId, [], at(3)))).toEqual(['UPLOAD_STATE'])
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

test('what was signed off later is recorded as later, though the clock was set back in between', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const ids: string[] = []
  for (const name of ['a.xlsx', 'b.xlsx']) {
    const { uploadId } = await recordUpload(store, file(name), at(0))
    await markChecked(store, uploadId, reading(), at(0))
    ids.push(uploadId)
  }
  await signOff(store, ids[0]!, [], at(5))
  await signOff(store, ids[1]!, [], at(1))
  const signedOff = await signedOffUploads(store)
  expect(signedOff.map(({ uploadId }) => uploadId)).toEqual(ids)
  expect(signedOff.map(({ signedOffAt }) => signedOffAt)).toEqual([at(5).at, '2026-11-23T08:05:00.001Z'])
  expect((await auditLines(store, ids[1]!)).at(-1)).toMatchObject({ at: at(1).at })
})

import { readdir, rm } from 'node:fs/promises'
import { auditLines } from '@madad/store/audit'
import { signOffNotes } from '@madad/store/sign-off-notes'
import { findUpload } from '@madad/store/uploads'
import { expect, test } from 'vitest'
import { countedVintages } from './counted-vintages.ts'
import { refuse, signOff, withdraw } from './decide.ts'
import { table, temporaryIntake } from './temporary-intake.ts'

const sound = table('נבחנים', '440016,2022,31')
const many = table('נבחנים', '440016,2022,901')

test('a signed-off file counts; a withdrawn one no longer, and the one before it counts again', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const first = await temporary.upload(sound)
  const second = await temporary.upload(table('נבחנים', '440016,2022,32'))
  for (const { uploadId } of [first, second]) expect(await signOff(intake, uploadId, [], 'dana')).toEqual([])
  const counted = async () => (await countedVintages(intake)).vintages.map(({ vintageId }) => vintageId)
  expect(await counted()).toEqual([first.uploadId, second.uploadId])
  expect(await withdraw(intake, second.uploadId, ' the wrong year ', 'noa')).toEqual([])
  expect(await counted()).toEqual([first.uploadId])
  expect((await auditLines(intake.store, second.uploadId)).at(-1)).toMatchObject({
    action: 'upload.withdrawn',
    by: 'noa',
    details: { reason: 'the wrong year' },
  })
})

test('a warning is signed off with a word, which is kept', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const { uploadId } = await temporary.upload(many)
  expect(await signOff(intake, uploadId, [], 'dana')).toMatchObject([{ code: 'SIGN_OFF_WITHOUT_WORDS' }])
  const notes = [{ code: 'VALUE_OUT_OF_RANGE', words: 'the whole town sat in one school' }]
  expect(await signOff(intake, uploadId, notes, 'dana')).toEqual([])
  expect(await signOffNotes(intake.store, uploadId)).toMatchObject([
    { code: 'VALUE_OUT_OF_RANGE', place: { cell: 'C2' }, words: 'the whole town sat in one school', by: 'dana' },
  ])
})

test('where the policy asks for a second person, who uploaded a file does not sign it off, however they write their name', async () => {
  await using temporary = await temporaryIntake({ isSecondPersonAsked: true })
  const { intake } = temporary
  const { uploadId } = await temporary.upload(sound, 'a.csv', 'Dana Levi')
  for (const same of ['Dana Levi', ' dana  levi', 'DANA\u200f LEVI'])
    expect(await signOff(intake, uploadId, [], same), same).toMatchObject([{ code: 'SIGN_OFF_SECOND_PERSON' }])
  expect(await signOff(intake, uploadId, [], 'Noa Cohen')).toEqual([])
  expect(await findUpload(intake.store, uploadId)).toMatchObject({ state: 'signed_off', signedOffBy: 'Noa Cohen' })
})

test('a file is refused or withdrawn for a reason', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const { uploadId } = await temporary.upload(sound)
  expect(await refuse(intake, uploadId, ' ', 'dana')).toMatchObject([{ code: 'REASON_MISSING' }])
  expect(await refuse(intake, uploadId, 'a draft', 'dana')).toEqual([])
  expect(await signOff(intake, uploadId, [], 'dana')).toMatchObject([{ code: 'UPLOAD_STATE' }])
  expect(await withdraw(intake, uploadId, 'a draft', 'dana')).toMatchObject([{ code: 'UPLOAD_STATE' }])
  expect((await countedVintages(intake)).vintages).toEqual([])
})

test('what is staged is made again from the archive where it was lost', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const { uploadId } = await temporary.upload(sound)
  await signOff(intake, uploadId, [], 'dana')
  await rm(intake.staged, { recursive: true })
  const { vintages, problems } = await countedVintages(intake)
  expect(problems).toEqual([])
  expect(await readdir(vintages[0]!.stagedFolder)).toContain('schools.parquet')
})

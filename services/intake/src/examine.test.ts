import { auditLines } from '@madad/store/audit'
import { expect, test } from 'vitest'
import { answer } from './answer.ts'
import { countedVintages } from './counted-vintages.ts'
import { signOff } from './decide.ts'
import { examine } from './examine.ts'
import { exampleSources, table, temporaryIntake, yearlessSource } from './temporary-intake.ts'

const sound = table('נבחנים', '440016,2022,31', '440024,2022,12')

test('a sound file is checked, and what it holds is told', async () => {
  await using temporary = await temporaryIntake()
  const upload = await temporary.upload(sound)
  expect(upload).toMatchObject({
    state: 'checked',
    sourceId: 'example/takers',
    period: '2022',
    replaces: 'example/takers 2022',
    receivedBy: 'dana',
    problems: [],
    contents: {
      tables: [{ table: 'schools', records: 2, cells: 2 }],
      headers: [{ table: 'schools', sheet: '', position: 'C', field: 'math_takers_count', header: 'נבחנים' }],
    },
  })
  expect(upload.stagedFolder).toMatch(/^staged\//)
})

test('the same bytes are one upload, under whatever name they come', async () => {
  await using temporary = await temporaryIntake()
  const first = await temporary.upload(sound)
  const again = await temporary.upload(sound, 'b.csv', 'noa')
  expect(again).toEqual(first)
  expect(await auditLines(temporary.intake.store)).toHaveLength(2)
})

test('a file with blocking problems is refused with all of them', async () => {
  await using temporary = await temporaryIntake()
  const upload = await temporary.upload(table('נבחנים', '440016,2022,שלושים', '440024,2022,-4'))
  expect(upload.state).toBe('refused')
  expect(upload.problems.map(({ code, where }) => [code, where.cell])).toEqual([
    ['CELL_NOT_NUMBER', 'C2'],
    ['VALUE_NEGATIVE', 'C3'],
  ])
  // mended, it comes as another file; the same bytes again are looked at again
  expect((await temporary.upload(table('נבחנים', '440016,2022,30'))).state).toBe('checked')
})

test('a file of no known source waits for a person, who names one that it is then read by', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const unknown = await temporary.upload('פריט,מחיר\nכיסא,120\n')
  expect(unknown).toMatchObject({ state: 'asked', questions: [{ about: 'source', candidates: [] }], sourceId: null })
  const wrong = await answer(intake, unknown.uploadId, { source: 'example/none', year: 'once' }, 'dana')
  expect(wrong.map(({ code, found }) => [code, found])).toEqual([
    ['ANSWER_SOURCE_UNKNOWN', 'example/none'],
    ['ANSWER_YEAR_NOT_ONE', 'once'],
  ])
  expect(await answer(intake, unknown.uploadId, { source: 'example/girls', year: 'תשפ"ב' }, 'dana')).toEqual([])
  const again = await examine(intake, unknown.uploadId, 'dana')
  expect(again).toMatchObject({
    state: 'asked',
    answers: { source: 'example/girls', year: 2022 },
    problems: [{ code: 'SOURCE_NOT_RECOGNISED' }],
  })
})

test('a file that lacks a header of its source waits for a person to say what its columns are', async () => {
  await using temporary = await temporaryIntake()
  const upload = await temporary.upload('סמל מוסד,נבחנים\n440016,31\n440024,שלושים\n')
  expect(upload).toMatchObject({ state: 'asked', questions: [{ about: 'columns' }] })
  expect(upload.problems.map(({ code }) => code)).toContain('FIELD_NOT_FOUND')
})

test('a file that fits two sources alike is asked about, and read by the one that is named', async () => {
  const [takers] = exampleSources
  const twin = { ...takers!, id: 'example/twin', hash: takers!.hash.replaceAll('a', 'b') }
  await using temporary = await temporaryIntake({ sources: () => [takers!, twin] })
  const upload = await temporary.upload(sound)
  expect(upload.questions).toEqual([{ about: 'source', candidates: ['example/takers', 'example/twin'] }])
  await answer(temporary.intake, upload.uploadId, { source: 'example/twin' }, 'noa')
  const read = await examine(temporary.intake, upload.uploadId, 'noa')
  expect(read).toMatchObject({ state: 'checked', sourceId: 'example/twin', questions: [] })
  expect((await auditLines(temporary.intake.store)).map(({ action, by }) => [action, by])).toEqual([
    ['upload.received', 'dana'],
    ['upload.asked', 'dana'],
    ['upload.answered', 'noa'],
    ['upload.checked', 'noa'],
  ])
})

test('a year that the file does not say is asked for, and what is staged counts as the source whose form it is', async () => {
  await using temporary = await temporaryIntake({ sources: () => [...exampleSources, yearlessSource] })
  const { intake } = temporary
  const upload = await temporary.upload('סמל מוסד,נבחנים\n440016,31\n')
  expect(upload).toMatchObject({ state: 'asked', questions: [{ about: 'year' }], sourceId: 'example/yearless' })
  await answer(intake, upload.uploadId, { year: '2021/22' }, 'dana')
  expect(await examine(intake, upload.uploadId, 'dana')).toMatchObject({
    state: 'checked',
    sourceId: 'example/yearless',
    formOf: 'example/takers',
    period: '2022',
    replaces: 'example/takers 2022',
    problems: [],
  })
  await signOff(intake, upload.uploadId, [], 'dana')
  const { vintages } = await countedVintages(intake)
  expect(vintages).toMatchObject([{ sourceId: 'example/takers', period: '2022' }])
})

test('a source described a moment ago reads a file that waited for it', async () => {
  const [takers, girls] = exampleSources
  let known = [takers!]
  await using temporary = await temporaryIntake({ sources: () => known })
  const waiting = await temporary.upload(table('נבחנות', '440016,2022,31'))
  expect(waiting.state).toBe('asked')
  known = [takers!, girls!]
  expect(await examine(temporary.intake, waiting.uploadId, 'dana')).toMatchObject({
    state: 'checked',
    sourceId: 'example/girls',
  })
})

test('nobody is asked about names that no question was about, nor takes a code that is none', async () => {
  await using temporary = await temporaryIntake()
  const { uploadId } = await temporary.upload('פריט,מחיר\nכיסא,120\n')
  const names = [{ name: 'אלון', code: '44' }]
  expect(await answer(temporary.intake, uploadId, { names }, 'dana')).toMatchObject([
    { code: 'ANSWER_NAME_NOT_ASKED', where: { file: 'a.csv', name: 'אלון' } },
  ])
  expect(await answer(temporary.intake, 'none', {}, 'dana')).toMatchObject([{ code: 'UPLOAD_UNKNOWN' }])
})

import { readFile } from 'node:fs/promises'
import { pipelinesProblems } from '@madad/pipelines/problems'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { signOff } from './decide.ts'
import { markedFile } from './marked-file.ts'
import { table, temporaryIntake } from './temporary-intake.ts'
import { uploadChanges } from './upload-changes.ts'

test('a file is laid beside what counts now before anybody signs it off', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const first = await temporary.upload(table('נבחנים', '440016,2022,31', '440024,2022,12'))
  expect(await uploadChanges(intake, first)).toMatchObject({ isFirst: true, added: 2 })
  await signOff(intake, first.uploadId, [], 'dana')
  const second = await temporary.upload(table('נבחנים', '440016,2022,31', '440032,2022,40', '440024,2022,14'))
  expect(await uploadChanges(intake, second)).toMatchObject({
    ...{ isFirst: false, added: 1, changed: 1, vanished: 0, same: 1 },
    largest: [{ kind: 'changed', before: { value: 12 }, after: { value: 14, cell: 'C4' } }, { kind: 'added' }],
  })
})

test('what the files before teach to doubt is a warning like any other', async () => {
  await using temporary = await temporaryIntake()
  const first = await temporary.upload(table('נבחנים', '440016,2021,31'))
  await signOff(temporary.intake, first.uploadId, [], 'dana')
  const second = await temporary.upload(table('נבחנים', '440016,2022,310'))
  expect(second.state).toBe('checked')
  expect(second.problems).toMatchObject([
    {
      code: 'VALUE_JUMPS',
      where: { cell: 'C2' },
      found: '310',
      values: { before: '31', year: 2021 },
      severity: 'warn',
    },
  ])
})

test('a refused file comes back as a workbook with every bad cell marked', async () => {
  await using temporary = await temporaryIntake()
  const upload = await temporary.upload(table('נבחנים', '044001,2022,רב', '440024,2022,5'))
  const file = await markedFile(temporary.intake, upload, pipelinesProblems, 'he')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await readFile(file!)) as unknown as ArrayBuffer)
  const [sheet, problems] = workbook.worksheets
  expect(sheet!.getCell('A2').value).toBe('044001')
  expect(JSON.stringify(sheet!.getCell('C2').note)).toContain('נבחנים')
  expect(sheet!.getCell('C3').note).toBeUndefined()
  expect(problems!.getCell('A2').value).toMatchObject({ hyperlink: "#'1'!C2" })
})

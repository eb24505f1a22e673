import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { picturesOf } from './pictures.ts'
import { groupProblems } from './problem-groups.ts'
import { table, temporaryIntake } from './temporary-intake.ts'

test('each rule that was broken has one picture with all its cells', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const upload = await temporary.upload(
    table('נבחנים', '440016,2022,רב', '440024,2022,5', '440032,2022,מעט', '440040,2022,-1'),
  )
  expect(groupProblems(upload.problems).map(({ code, problems }) => [code, problems.length])).toEqual([
    ['CELL_NOT_NUMBER', 2],
    ['VALUE_NEGATIVE', 1],
  ])
  const pictures = await picturesOf(intake, upload)
  expect(pictures[0]).toMatchObject({ cells: ['C2', 'C4'], excerpt: { columns: ['A', 'B', 'C'], left: 0 } })
  expect(pictures[0]!.excerpt.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
    [1, 'סמל מוסד', 'שנה', 'נבחנים'],
    [2, '440016', '2022', 'רב'],
    [3, '440024', '2022', '5'],
    [4, '440032', '2022', 'מעט'],
    [5, '440040', '2022', '-1'],
  ])
  await rm(path.join(intake.staged, '.pictures'), { recursive: true })
  expect(await picturesOf(intake, upload)).toEqual(pictures)
})

test('a problem of the whole file has no picture', async () => {
  await using temporary = await temporaryIntake()
  const upload = await temporary.upload('')
  expect(upload).toMatchObject({ state: 'refused', problems: [{ code: 'FILE_EMPTY' }] })
  expect(await picturesOf(temporary.intake, upload)).toEqual([])
})

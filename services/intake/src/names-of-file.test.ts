import { DuckDBInstance } from '@duckdb/node-api'
import { parseSource } from '@madad/pipelines/source'
import { auditLines } from '@madad/store/audit'
import { nameDecisions } from '@madad/store/name-decisions'
import { expect, test } from 'vitest'
import { answer } from './answer.ts'
import { examine } from './examine.ts'
import { temporaryIntake } from './temporary-intake.ts'

const pupils = parseSource(
  `
id: example/pupils
title: &w { he: תלמידים, ar: طلاب, en: Pupils }
publisher: *w
licence: *w
cadence: yearly
period: { field: year }
replaces: period
marks: { '': not_available }
fields:
  school: { name: institution_id, type: code, digits: 6, aliases: [סמל], named_by: school_name }
  school_name: { name: institution_name, type: name, folded_as: institution_key, aliases: [בית ספר] }
  year: { name: school_year, type: year, aliases: [שנה] }
  count: { name: students_count, type: measure, unit: count, aliases: [תלמידים] }
tables:
  pupils:
    title: *w
    orientation: columns
    keys: [school]
    attributes: [school_name]
    year: { field: year }
    measures: [count]
`,
  'pupils',
)

/** What was published: schools of two towns, two of them of one name. */
async function publish(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  await connection.run(`
    create table institution as select * from (values
      ('440016', 'תיכון אלון', '0061', 'עין תכלת'),
      ('440024', 'מקיף הדר', '0061', 'עין תכלת'),
      ('440032', 'מקיף הדר', '0061', 'גבעת חצב'),
      ('990011', 'אורט נווה', '0099', 'נווה')
    ) as t(institution_id, name, authority_id, locality_name);
    create table authority as select '0061' as authority_id, 'עין תכלת' as name, 'דרום' as district`)
  connection.closeSync()
  instance.closeSync()
}

const file = ['סמל,בית ספר,שנה,תלמידים', ',תיכון אלון,2022,40', ',מקיף הדר,2022,50', ',אורט נוה,2022,60'].join('\n')

test('names without codes are told where they can be, and a person is asked about the others', async () => {
  await using temporary = await temporaryIntake({ sources: () => [pupils], authorityId: '0061' })
  const { intake } = temporary
  await publish(intake.published)
  const upload = await temporary.upload(file)
  expect(upload.contents.names).toEqual([{ name: 'תיכון אלון', code: '440016', evidence: 'עין תכלת' }])
  expect(upload.state).toBe('asked')
  expect(upload.questions).toMatchObject([
    { about: 'name', name: 'מקיף הדר', candidates: [{ code: '440024' }, { code: '440032', evidence: 'גבעת חצב' }] },
    // the school of that name is another town's
    { about: 'name', name: 'אורט נוה', candidates: [] },
  ])
  const wrong = await answer(intake, upload.uploadId, { names: [{ name: 'מקיף הדר', code: '4400' }] }, 'dana')
  expect(wrong).toMatchObject([{ code: 'ANSWER_CODE_NOT_ONE', where: { name: 'מקיף הדר' } }])

  await answer(intake, upload.uploadId, { names: [{ name: 'מקיף הדר', code: '440032' }] }, 'dana')
  const again = await examine(intake, upload.uploadId, 'dana')
  expect(again.questions).toMatchObject([{ name: 'אורט נוה' }])
  await answer(intake, upload.uploadId, { withoutNames: true }, 'dana')
  expect(await examine(intake, upload.uploadId, 'dana')).toMatchObject({ state: 'checked', questions: [] })
  expect(await nameDecisions(intake.store)).toMatchObject([
    { kind: 'institution', nameKey: 'מקיפ הדר', name: 'מקיף הדר', code: '440032', by: 'dana' },
  ])
  expect((await auditLines(intake.store)).map(({ action }) => action)).toContain('name.decided')
})

test('a code that nobody published is known by is doubted, with the nearest', async () => {
  const checked = parseSource(
    JSON.stringify({
      ...pupils.definition,
      tables: {
        pupils: {
          ...pupils.definition.tables.pupils,
          checks: [{ rule: 'reference', field: 'school', severity: 'warn' }],
        },
      },
    }),
    'checked',
  )
  await using temporary = await temporaryIntake({ sources: () => [checked], authorityId: '0061' })
  const codes = 'סמל,בית ספר,שנה,תלמידים\n440016,תיכון אלון,2022,40\n440018,תיכון אלון,2023,40'
  expect((await temporary.upload(codes)).problems).toEqual([])
  await publish(temporary.intake.published)
  expect((await temporary.upload(codes.replace('2022', '2021'))).problems).toMatchObject([
    { code: 'REFERENCE_NOT_KNOWN', severity: 'warn', found: '440018', values: { nearest: '440016 תיכון אלון' } },
  ])
})

test('what was decided holds for the next file, and nobody is asked where nobody is known yet', async () => {
  await using temporary = await temporaryIntake({ sources: () => [pupils], authorityId: '0061' })
  const { intake } = temporary
  expect((await temporary.upload(file)).state).toBe('checked')
  await publish(intake.published)
  const waiting = await temporary.upload(file.replaceAll('2022', '2023'))
  const names = [
    { name: 'מקיף הדר', code: '440024' },
    { name: 'אורט נוה', code: '440099' },
  ]
  await answer(intake, waiting.uploadId, { names }, 'dana')
  expect((await examine(intake, waiting.uploadId, 'dana')).state).toBe('checked')
  const next = await temporary.upload(file.replaceAll('2022', '2024'))
  expect(next).toMatchObject({
    state: 'checked',
    contents: { names: [{ code: '440099' }, { code: '440024', evidence: 'dana' }, { code: '440016' }] },
  })
})

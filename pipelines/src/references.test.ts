import { expect, test } from 'vitest'
import { sheetOf } from './book.ts'
import { ingest } from './ingest.ts'
import { checkReferences, type Reference } from './references.ts'
import type { Known } from './resolve-names.ts'
import { parseSource } from './source.ts'

const school = (code: string, name: string): Known => ({ kind: 'institution', code, name, evidence: 'משרד החינוך' })
const register = [school('440016', 'תיכון אלון'), school('440024', 'מקיף הדר'), school('440024', 'מקיף "הדר" ע"ש רון')]
const reference = (code: string, name: string | null): Reference => ({
  ...{ kind: 'institution', code, name, header: 'סמל מוסד', field: 'institution_id' },
  ...{ sheet: 'גיליון1', cell: 'A2', severity: 'warn' },
})
const check = (code: string, name: string | null, known = register) =>
  checkReferences('a.xlsx', [reference(code, name)], known)

test('a code that others know, under any of its names, is no problem', () => {
  expect(check('440016', 'תיכון  אלון')).toEqual([])
  expect(check('440024', 'מקיף הדר ע״ש רון')).toEqual([])
  // a name nobody knows may be a new spelling
  expect(check('440024', 'הדר החדש')).toEqual([])
  expect(check('440016', null)).toEqual([])
})

test.each([
  ['by its name', '999999', 'תיכון אלון', '440016 תיכון אלון'],
  ['by a wrong digit', '440017', null, '440016 תיכון אלון'],
  ['by digits in each other’s place', '404024', null, '440024 מקיף הדר'],
  ['by a name alike', '999999', 'מקיף הדרי', '440024 מקיף הדר'],
  ['and none is near', '123456', null, '—'],
])('a code that nobody knows is told with the nearest, %s', (_, code, name, nearest) => {
  expect(check(code, name)).toMatchObject([
    { code: 'REFERENCE_NOT_KNOWN', severity: 'warn', found: code, where: { cell: 'A2' }, values: { nearest } },
  ])
})

test('a name that is known to be another’s is told: rows may have slipped', () => {
  expect(check('440016', 'מקיף הדר')).toMatchObject([
    { code: 'REFERENCE_NAME_IS_ANOTHER', values: { known: 'תיכון אלון', name: 'מקיף הדר', other: '440024' } },
  ])
})

test('where nobody is known yet nothing is said', () => {
  expect(check('123456', null, [])).toEqual([])
  expect(check('123456', null, [{ kind: 'authority', code: '0031', name: 'אופקים', evidence: '' }])).toEqual([])
})

test('a source says which of its codes others should know', () => {
  const source = parseSource(
    `
id: example/pupils
title: &w { he: תלמידים, ar: طلاب, en: Pupils }
publisher: *w
licence: *w
cadence: yearly
period: years
replaces: period
marks: { '': not_available }
fields:
  school: { name: institution_id, type: code, digits: 6, aliases: [סמל], named_by: school_name }
  school_name: { name: institution_name, type: name, folded_as: institution_key, aliases: [בית ספר] }
  count: { name: students_count, type: measure, unit: count, aliases: [תלמידים] }
tables:
  pupils:
    title: *w
    orientation: columns
    keys: [school]
    attributes: [school_name]
    year: asked
    measures: [count]
    checks: [{ rule: reference, field: school, severity: block }]
`,
    'pupils.yml',
  )
  const rows = [
    ['בית ספר', 'סמל', 'תלמידים'],
    ['אלון', '440016', '5'],
    ['הדר', '440024', '6'],
  ]
  const sheet = sheetOf({
    ...{ name: 'x', hidden: false, rowCount: 3, columnCount: 3, merges: [] },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
    cell: (row, column) => ({ text: rows[row]![column]! }),
  })
  const { references } = ingest('a', { format: 'csv', sheets: [sheet] }, [source], { year: 2022 })
  expect(references.map(({ code, name, cell, severity }) => [code, name, cell, severity])).toEqual([
    ['440016', 'אלון', 'B2', 'block'],
    ['440024', 'הדר', 'B3', 'block'],
  ])
})

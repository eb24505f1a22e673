import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { faultsBeside, readSource, type Source } from './source.ts'

const words = { he: 'א', ar: 'ا', en: 'a' }
const students = {
  id: 'municipality/students',
  ...{ title: words, publisher: words, licence: words, cadence: 'yearly', period: 'years', replaces: 'period' },
  marks: { '': 'not_available' },
  fields: {
    school: { name: 'institution_id', type: 'code', digits: 6, aliases: ['סמל מוסד'], named_by: 'school_name' },
    school_name: { name: 'institution_name', type: 'name', folded_as: 'institution_key', aliases: ['שם בית הספר'] },
    gender: {
      ...{ name: 'gender', type: 'choice', optional: true, aliases: ['מגדר'] },
      values: { male: ['בנים'], female: ['בנות'] },
    },
    year: { name: 'school_year', type: 'year', aliases: ['שנת לימודים'] },
    count: { name: 'students_count', type: 'measure', unit: 'count', aliases: ['מספר תלמידים'] },
  },
  tables: {
    students: {
      ...{ title: words, orientation: 'columns', keys: ['school', 'gender'], attributes: ['school_name'] },
      ...{ year: { field: 'year' }, measures: ['count'] },
    },
  },
}
const form = {
  ...students,
  ...{ id: 'home/by-school', form_of: 'municipality/students' },
  fields: {
    school: students.fields.school,
    school_name: students.fields.school_name,
    boys: { ...students.fields.count, aliases: ['בנים'], sets: { gender: 'male' } },
    girls: { ...students.fields.count, aliases: ['בנות'], sets: { gender: 'female' } },
  },
  tables: {
    students: {
      ...{ title: words, orientation: 'columns', keys: ['school'], attributes: ['school_name'] },
      ...{ year: 'asked', measures: ['boys', 'girls'] },
    },
  },
}
type Document = Record<string, unknown>
const faultsOf = (document: Document): string[] => {
  const read = readSource(stringify(document))
  return 'faults' in read ? read.faults : []
}
const sourceOf = (document: Document): Source => (readSource(stringify(document)) as { source: Source }).source
const faultsOfForm = (document: Document): string[] => faultsBeside(sourceOf(document), [sourceOf(students)])
const withField = (document: typeof students | typeof form, id: string, change: Document): Document => ({
  ...document,
  fields: { ...document.fields, [id]: { ...(document.fields as Record<string, Document>)[id], ...change } },
})
const withTable = (document: typeof students | typeof form, change: Document): Document => ({
  ...document,
  tables: { students: { ...document.tables.students, ...change } },
})

test('a sound source and a sound form of it have no faults', () => {
  expect(faultsOf(students)).toEqual([])
  expect(faultsOf(form)).toEqual([])
  expect(faultsOfForm(form)).toEqual([])
})

test.each<[string, Document, string]>([
  [
    'a check on a field that is not there',
    withTable(students, { checks: [{ rule: 'at_most', field: 'count', limit: 'all', severity: 'warn' }] }),
    'tables.students.checks: there is no field all',
  ],
  [
    'a list in a table that is not there',
    withTable(students, { checks: [{ rule: 'listed', fields: ['school'], in: 'schools', severity: 'warn' }] }),
    'tables.students.checks: there is no table schools',
  ],
  [
    'a figure that should stand in a list',
    withTable(students, { checks: [{ rule: 'listed', fields: ['count'], in: 'students', severity: 'warn' }] }),
    'tables.students.checks: count tells nothing in the table students',
  ],
  [
    'a period of a field that is not there',
    { ...students, period: { field: 'when' } },
    'period: there is no field when',
  ],
  [
    'one header for two fields',
    withField(students, 'count', { aliases: ['סמל  מוסד'] }),
    'tables.students: the header "סמל מוסד" would be both school and count',
  ],
  [
    'a header that is nothing without its year',
    withField(students, 'count', { aliases: ['2021/22'] }),
    'fields.count: an alias of nothing but figures, years or brackets is no header',
  ],
  [
    'a value set that the choice has not',
    withField(students, 'count', { sets: { gender: 'boys' } }),
    'tables.students.count: sets gender to boys; its values are male, female',
  ],
  [
    'a set of something that is no key',
    withTable(students, { sets: { colour: 'red' } }),
    'tables.students: sets colour, which is no key or attribute of the table',
  ],
  [
    'a code named by a field that is no name',
    withField(students, 'school', { named_by: 'gender' }),
    'fields.school: gender names it, so it must be a name with folded_as',
  ],
  [
    'a name that stands for a code nobody is known by',
    withField(students, 'school', { name: 'class_id' }),
    'fields.school: no name is known for class_id; only for institution_id and authority_id',
  ],
  [
    'a reference to what nobody knows',
    withTable(students, { checks: [{ rule: 'reference', field: 'gender', severity: 'warn' }] }),
    'tables.students.checks: who has a gender is not known; only of institution_id and authority_id',
  ],
  [
    'a year that is no year',
    withTable(students, { year: { field: 'gender' } }),
    'tables.students.year: gender is no field of years or dates',
  ],
])('%s is said', (_, document, fault) => {
  expect(faultsOf(document).join('\n')).toContain(fault)
  expect(faultsOf(document)).not.toEqual([])
})

test.each<[string, Document, string]>([
  [
    'a source that is not there',
    { ...form, form_of: 'municipality/pupils' },
    'form_of: there is no source municipality/pupils',
  ],
  [
    'another table',
    { ...form, tables: { pupils: form.tables.students } },
    'tables.pupils: municipality/students has the tables students',
  ],
  [
    'another unit',
    withField(form, 'boys', { unit: 'mean' }),
    'tables.students: municipality/students has no measure students_count in mean',
  ],
  [
    'another type',
    withField(form, 'school', { type: 'pseudonym', digits: undefined, named_by: undefined }),
    'tables.students: institution_id is a code there, not a pseudonym',
  ],
  [
    'another number of digits',
    withField(form, 'school', { digits: 5 }),
    'tables.students: institution_id has 6 digits there, not 5',
  ],
  [
    'a key or attribute of its own',
    withField(form, 'school_name', { name: 'locality_name' }),
    'municipality/students has no key or attribute locality_name',
  ],
  [
    'a value of its own',
    withField(form, 'boys', { sets: { gender: 'boys' } }),
    'sets gender to boys; its values are male, female',
  ],
  [
    'no way to tell a key',
    withTable(form, { keys: ['school_name'], attributes: [] }),
    'the key institution_id has neither a column nor a value set',
  ],
])('a form with %s is said', (_, document, fault) => {
  expect(faultsOfForm(document).join('\n')).toContain(fault)
})

test('a text that is no YAML, and a document that is no source, are said', () => {
  expect(readSource('a: [')).toHaveProperty('faults')
  expect(readSource('- a')).toHaveProperty('faults')
  expect(readSource(`${stringify(students)}colour: red`)).toMatchObject({
    faults: [expect.stringContaining('"colour"')],
  })
})

test('a form of a form is said', () => {
  const second = sourceOf({ ...form, id: 'home/other', form_of: 'home/by-school' })
  expect(faultsBeside(second, [sourceOf(form)])).toEqual([
    'form_of: home/by-school is itself a form, of municipality/students',
  ])
})

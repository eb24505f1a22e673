import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isExpected } from './fields.ts'
import { parseSource, readSources } from './source.ts'
import { keyColumns } from './stage.ts'

const folder = resolve(import.meta.dirname, '../sources')
const sources = readSources([folder])
const text = (id: string) => readFileSync(join(folder, id, 'source.yml'), 'utf8')

test('every source that is here is sound, and its id is its folder', () => {
  expect(sources.map(({ id }) => id)).toEqual([
    'bagrut/schools',
    'cbs/local-authorities',
    'mechanism/meetings',
    'mechanism/partners',
    'municipality/activities',
    'municipality/indicator-values',
    'municipality/matriculation',
    'municipality/students',
    'municipality/teachers',
    'municipality/training',
  ])
  for (const { id } of sources) expect(parseSource(text(id), id).id).toBe(id)
})

test('every field of every source is a name in the dictionary, with the same unit', () => {
  const dictionary: Record<string, { unit?: string; values?: object }> = parse(
    readFileSync(resolve(import.meta.dirname, '../../warehouse/fields.yml'), 'utf8'),
  )
  for (const { definition } of sources) {
    for (const [id, field] of Object.entries(definition.fields)) {
      if (field.type === 'year') continue
      const entry = dictionary[field.name]
      expect(entry, `${definition.id} ${id}`).toBeDefined()
      if (field.type === 'measure') expect(field.unit, id).toBe(entry!.unit)
      if (field.type === 'choice')
        expect(Object.keys(entry!.values!), id).toEqual(expect.arrayContaining(Object.keys(field.values)))
    }
    for (const table of Object.values(definition.tables)) {
      for (const column of keyColumns(definition, table)) expect(dictionary[column], column).toBeDefined()
    }
  }
})

test('a definition that changes has another hash', () => {
  const before = parseSource(text('bagrut/schools'), 'a')
  const after = parseSource(text('bagrut/schools').replace('[semel, סמל מוסד]', '[semel]'), 'a')
  expect(after.hash).not.toBe(before.hash)
  expect(parseSource(`# a remark\n${text('bagrut/schools')}`, 'a').hash).toBe(before.hash)
})

test.each([
  ['an unknown key', (yml: string) => `${yml}\ncolour: red\n`, /colour/],
  [
    'a table with a field that is not there',
    (yml: string) => yml.replace('keys: [institution_id]', 'keys: [semel]'),
    /no field semel/,
  ],
  [
    'a measure among the keys',
    (yml: string) => yml.replace('keys: [institution_id]', 'keys: [math_takers]'),
    /math_takers is a measure/,
  ],
  [
    'a share that does not say how it is printed',
    (yml: string) => yml.replace('    printed: share\n', ''),
    /how is it printed/,
  ],
])('%s is told to who wrote the definition', (_, spoil, message) => {
  expect(() => parseSource(spoil(text('bagrut/schools')), 'source.yml')).toThrow(message)
})

test('a folder of one’s own adds to the sources, and its description of a known id counts', () => {
  const own = mkdtempSync(join(tmpdir(), 'madad-sources-'))
  mkdirSync(join(own, 'bagrut/schools'), { recursive: true })
  writeFileSync(
    join(own, 'bagrut/schools/source.yml'),
    text('bagrut/schools').replace('cadence: yearly', 'cadence: once'),
  )
  const both = readSources([folder, own, join(own, 'not-there')])
  expect(both.slice(0, 2).map(({ id, definition }) => [id, definition.cadence])).toEqual([
    ['bagrut/schools', 'once'],
    ['cbs/local-authorities', 'yearly'],
  ])
  rmSync(own, { recursive: true })
})

test('a field is expected in its editions only', () => {
  const { fields } = sources.find(({ id }) => id === 'cbs/local-authorities')!.definition
  expect([2017, 2018, 2019, undefined].map((edition) => isExpected(fields.class_size!, edition))).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect([2017, 2018, 2019].map((edition) => isExpected(fields.dropout!, edition))).toEqual([false, false, true])
  expect(isExpected(fields.students!, undefined)).toBe(true)
})

import { expect, test } from 'vitest'
import { checkMapping } from './check-mapping.ts'
import { examinations, pupils } from './example-source.ts'
import { mappingProblems } from './problems.ts'
import type { DecidedColumn, Mapping } from './source-of-mapping.ts'

const column = (position: string, field: string, more: Partial<DecidedColumn> = {}): DecidedColumn => ({
  position,
  labels: [`כותרת ${position}`],
  field,
  sets: {},
  hasBlanks: false,
  isShare: false,
  ...more,
})
const mapping = (more: Partial<Mapping> = {}): Mapping => ({
  id: 'home/pupils',
  title: 'תלמידים',
  table: 'pupils',
  columns: [column('A', 'code'), column('B', 'pupils')],
  year: { where: 'asked' },
  sets: {},
  values: [],
  marks: [],
  ...more,
})
const found = (more: Partial<Mapping>) =>
  checkMapping(mapping(more), pupils.definition).map(({ code, found, values }) => [code, found, values?.field])

test('a mapping that can be written has no problem', () => {
  expect(found({})).toEqual([])
})

const faults: Record<string, [Partial<Mapping>, (string | undefined)[]]> = {
  MAPPING_NOT_NAMED: [{ title: '  ' }, ['', undefined]],
  MAPPING_MEASURES_NOTHING: [{ columns: [column('A', 'code')] }, ['', undefined]],
  MAPPING_KEY_MISSING: [{ columns: [column('B', 'pupils')] }, ['', 'institution_id']],
  MAPPING_FIELD_TWICE: [
    { columns: [column('A', 'code'), column('B', 'pupils'), column('C', 'code')] },
    ['A, C', 'institution_id'],
  ],
  MAPPING_FIGURE_TWICE: [
    { columns: [column('A', 'code'), column('B', 'pupils'), column('C', 'pupils')] },
    ['B, C', undefined],
  ],
  MAPPING_COLUMN_UNNAMED: [{ columns: [column('A', 'code'), column('B', 'pupils', { labels: [] })] }, ['B', undefined]],
  MAPPING_YEARS_MIXED: [
    {
      year: { where: 'header' },
      columns: [
        column('A', 'code'),
        column('B', 'pupils', { year: 2022 }),
        column('C', 'pupils', { sets: { gender: 'male' } }),
      ],
    },
    ['C', undefined],
  ],
}
test.each(Object.entries(faults))('%s', (code, [more, [letters, field]]) => {
  expect(found(more)).toEqual([[code, letters, field]])
})

test('a name, what every figure says and what the whole table is about stand for a key', () => {
  expect(found({ columns: [column('A', 'school'), column('B', 'pupils')] })).toEqual([])
  const examined = (more: Partial<Mapping>) =>
    checkMapping(
      mapping({ table: 'results', columns: [column('A', 'code'), column('B', 'examined')], ...more }),
      examinations.definition,
    ).map(({ code }) => code)
  expect(examined({})).toEqual(['MAPPING_KEY_MISSING'])
  expect(examined({ sets: { subject: 'physics' } })).toEqual([])
  const sets = { subject: 'physics' }
  expect(examined({ columns: [column('A', 'code'), column('B', 'examined', { sets })] })).toEqual([])
})

test('one figure in two years is two columns', () => {
  const columns = [column('A', 'code'), column('B', 'pupils', { year: 2022 }), column('C', 'pupils', { year: 2023 })]
  expect(found({ columns, year: { where: 'header' } })).toEqual([])
  expect(found({ columns, year: { where: 'asked' } })).toEqual([['MAPPING_FIGURE_TWICE', 'B, C', undefined]])
})

test('every problem that is found has its words, and all but the year are found here', () => {
  expect([...Object.keys(faults), 'MAPPING_YEAR_MISSING'].sort()).toEqual(Object.keys(mappingProblems).sort())
})

import { isBlocking } from '@madad/language/problem'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from './book.ts'
import { ingest } from './ingest.ts'
import { gridBook, type MadeUpTable, madeUpTable } from './made-up-tables.ts'
import { pipelinesProblems } from './problems.ts'
import { ownSources, readSources } from './source.ts'
import { recordsOf } from './table-part.ts'

const runs = Number(process.env.MADAD_PROPERTY_RUNS ?? 25)
const known = { year: 2022, pseudonymKey: Buffer.alloc(32, 1) }
const sources = readSources([ownSources])
const cases = sources.map((source) => ({ source, tableName: Object.keys(source.definition.tables)[0]! }))

const ill = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e308',
    '١٢',
    '12;5',
    '1.234',
    '101%',
    '..',
    '-',
    '()',
    '( 5.2)',
    '#REF!',
    '=1+1',
    '2022',
    '1/2',
  ],
  ...['סה"כ', 'כללי', 'המערכת', 'תשפ"ב', 'סמל מוסד', '__proto__', 'constructor', '\u0000', '\ud800', 'א'.repeat(5_000)],
]
const damage: fc.Arbitrary<string | Cell | undefined> = fc.oneof(
  fc.constantFrom(...ill),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant(undefined),
  fc.double().map((number) => ({ text: String(number), number })),
  fc.constant({ text: '2022-03-01', number: 44_621, date: '2022-03-01' }),
  fc.constant({ text: '0.5', number: 0.5, percent: true, comment: 'הערה' }),
)

interface Damaged {
  table: MadeUpTable
  grid: (string | Cell | undefined)[][]
  /** rows of the grid that were touched */
  rows: Set<number>
}

/** A sound table of which a few cells are spoiled, those of the header too where asked. */
const damaged = (each: (typeof cases)[number], firstRow: number): fc.Arbitrary<Damaged> =>
  fc
    .tuple(
      madeUpTable(each.source, each.tableName),
      fc.array(fc.tuple(fc.nat(), fc.nat(), damage), { minLength: 1, maxLength: 6 }),
    )
    .map(([table, spots]) => {
      const grid: Damaged['grid'] = [
        ['רשויות מקומיות 2021'],
        table.columns.map(({ header }) => header),
        ...table.rows.map((row) => table.columns.map(({ fieldId }) => row[fieldId]!)),
      ]
      const rows = new Set<number>()
      for (const [row, column, cell] of spots) {
        const at = firstRow + (row % (grid.length - firstRow))
        grid[at]![column % table.columns.length] = cell
        rows.add(at)
      }
      return { table, grid, rows }
    })

test.each(cases)('$source.id: spoiled cells among the data lose no figure of a row that is whole', (each) => {
  const figuresOf = (grid: Damaged['grid']) => {
    const found = ingest('a.csv', gridBook(grid), [each.source], known)
    const rows = found.tables.flatMap((table) =>
      [...recordsOf(table)].flatMap(({ measures }) =>
        measures.map(({ cell, row, value, status, year }) => ({ cell, row, value, status, year })),
      ),
    )
    return { ...found, rows }
  }
  fc.assert(
    fc.property(damaged(each, 2), ({ table, grid, rows }) => {
      const whole = figuresOf([
        grid[0]!,
        grid[1]!,
        ...table.rows.map((row) => table.columns.map(({ fieldId }) => row[fieldId]!)),
      ])
      const found = figuresOf(grid)
      for (const { code } of found.problems) expect(pipelinesProblems).toHaveProperty(code)
      if (found.problems.some(isBlocking)) return
      const untouched = (figures: typeof whole.rows) => figures.filter(({ row }) => !rows.has(row - 1))
      expect(untouched(found.rows)).toEqual(untouched(whole.rows))
    }),
    { seed: 5784, numRuns: runs },
  )
})

test.each(cases)(
  '$source.id: whatever is spoiled, header and all, a book is read or refused, never in between',
  (each) => {
    fc.assert(
      fc.property(damaged(each, 0), ({ grid }) => {
        const found = ingest('a.csv', gridBook(grid), sources, known)
        expect(found.problemsFound).toBeGreaterThanOrEqual(found.problems.length)
        for (const { code, where } of found.problems) {
          expect(pipelinesProblems).toHaveProperty(code)
          expect(where.file).toBe('a.csv')
        }
        for (const { parts } of found.tables)
          for (const { rows, keys, measures, years } of parts) {
            const lengths = [
              ...[...keys.values()].map(({ codes }) => codes.length),
              ...measures.flatMap(({ texts, values, statuses }) => [texts.length, values.length, statuses.length]),
              ...(years ? [years.length] : []),
            ]
            expect(new Set([rows.length, ...lengths])).toEqual(new Set([rows.length]))
          }
      }),
      { seed: 5785, numRuns: runs },
    )
  },
)

test('a book of nothing but noise is refused', () => {
  const noise = fc.array(fc.array(damage, { maxLength: 12 }), { maxLength: 30 })
  fc.assert(
    fc.property(noise, (grid) => {
      const { tables, problems } = ingest('a.csv', gridBook(grid), sources, known)
      expect(tables).toEqual([])
      expect(problems.map(({ code }) => code)).toEqual(['SOURCE_NOT_RECOGNISED'])
    }),
    { seed: 5786, numRuns: runs },
  )
})

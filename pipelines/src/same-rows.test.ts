import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ingest } from './ingest.ts'
import { bookOf, type MadeUpTable, madeUpTable } from './made-up-tables.ts'
import { ownSources, readSources } from './source.ts'
import { recordsOf } from './table-part.ts'

const runs = Number(process.env.MADAD_PROPERTY_RUNS ?? 10)
const known = { year: 2022, pseudonymKey: Buffer.alloc(32, 1) }
const title = 'רשויות מקומיות 2021'

/** The shipped sources, each with its first table, the one a file must have. */
const cases = readSources([ownSources]).map((source) => ({
  source,
  tableName: Object.keys(source.definition.tables)[0]!,
}))

/** Everything that was read, apart from where it stood. */
function readAs({ source }: (typeof cases)[number], table: MadeUpTable) {
  const { tables, problems, period } = ingest('a.csv', bookOf(table, title), [source], known)
  // a row whose columns speak of different things is several records, in the order of the columns
  const rows = tables.flatMap((each) =>
    [...recordsOf(each)].map(({ keys, measures }) => ({
      keys: Object.fromEntries([...keys].sort()),
      measures: measures
        .map(({ fieldId, year, value, status, text }) => ({ fieldId, year, value, status, text }))
        .sort((a, b) => (a.fieldId < b.fieldId ? -1 : 1)),
    })),
  )
  rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return { rows, period, problems: problems.map(({ code, found }) => `${code} ${found}`).sort() }
}

/** The same table in the order and with the first headers of its description. */
function canonical({ source: { definition } }: (typeof cases)[number], { columns, rows }: MadeUpTable): MadeUpTable {
  const ids = Object.keys(definition.fields)
  const ordered = columns.toSorted((a, b) => ids.indexOf(a.fieldId) - ids.indexOf(b.fieldId))
  const ofYear = / תשפ"א 2020\/21$/
  return {
    columns: ordered.map(({ fieldId, header }) => ({
      fieldId,
      header: `${definition.fields[fieldId]!.aliases[0]}${ofYear.exec(header)?.[0] ?? ''}`,
    })),
    rows,
  }
}

test.each(cases)('$source.id: any order of columns and any header of the aliases gives the same rows', (each) => {
  fc.assert(
    fc.property(madeUpTable(each.source, each.tableName), (table) => {
      const expected = readAs(each, canonical(each, table))
      // a row is a record, or several where its columns speak of different things
      expect(expected.rows.length).toBeGreaterThanOrEqual(table.rows.length)
      expect(readAs(each, table)).toEqual(expected)
    }),
    { seed: 5782, numRuns: runs },
  )
})

/** What offices do to a header without meaning anything by it. */
const spellings: ((header: string) => string)[] = [
  (header) => `  ${header.replaceAll(' ', '  ')} `,
  (header) => `\u200f${header}\u200e`,
  (header) => header.replaceAll(' ', '\u00a0'),
  (header) => header.replaceAll(' ', '\n'),
  (header) => header.replaceAll('"', '״'),
  (header) => header.replaceAll('"', '”'),
  (header) => header.replaceAll("'", '׳'),
  (header) => header.toUpperCase(),
  (header) => `${header}*`,
  (header) => `${header} (ראו הערה)`,
  (header) => `${header} )ראו הערה(`,
]

test.each(cases)('$source.id: marks, blanks and quotes in a header change nothing', (each) => {
  fc.assert(
    fc.property(
      madeUpTable(each.source, each.tableName),
      fc.infiniteStream(fc.constantFrom(...spellings)),
      (table, ways) => {
        const bent = table.columns.map(({ fieldId, header }) => ({ fieldId, header: ways.next().value(header) }))
        expect(readAs(each, { ...table, columns: bent })).toEqual(readAs(each, table))
      },
    ),
    { seed: 5783, numRuns: runs },
  )
})

import fc from 'fast-check'
import { type Book, type Cell, type Merge, sheetOf } from './book.ts'
import type { Source } from './source.ts'
import type { Field, SourceDefinition, Table } from './source-schema.ts'

// Sound tables of any source, made up from its description, for tests to bend.

export interface MadeUpTable {
  /** one a column: which field, and which of its aliases heads it */
  columns: { fieldId: string; header: string }[]
  /** cells by row and by field */
  rows: Record<string, string>[]
}

/** The year that all headers of a table say whose figures' years stand there. */
const year = 'תשפ"א 2020/21'

/** Any sound table of the source: keys that differ, each header by any of its aliases, columns in any order. */
export function madeUpTable({ definition }: Source, tableName: string): fc.Arbitrary<MadeUpTable> {
  const table = definition.tables[tableName]!
  const ids = [...new Set([...table.keys, ...(table.attributes ?? []), ...yearField(table), ...table.measures])]
  const cells = fc.record(Object.fromEntries(ids.map((id) => [id, cellOf(definition, id)])))
  const headers = fc.tuple(...ids.map((id) => fc.constantFrom(...definition.fields[id]!.aliases)))
  return fc
    .tuple(
      fc.array(cells, { minLength: 2, maxLength: 8 }),
      headers,
      fc.shuffledSubarray(ids, { minLength: ids.length }),
    )
    .map(([rows, chosen, order]) => ({
      columns: order.map((fieldId) => ({
        fieldId,
        header: `${chosen[ids.indexOf(fieldId)]}${isOfYear(definition, table, fieldId) ? ` ${year}` : ''}`,
      })),
      rows: rows.map((row, n) => ({ ...row, ...keyOf(definition, table, n) })),
    }))
}

const yearField = (table: Table): string[] => (typeof table.year === 'object' ? [table.year.field] : [])
const isOfYear = (definition: SourceDefinition, table: Table, id: string): boolean =>
  table.year === 'header' && definition.fields[id]!.type === 'measure'

/** Keys that no other row of the table has: by its code, its name, or its person. */
function keyOf(definition: SourceDefinition, table: Table, n: number): Record<string, string> {
  const id = table.keys.find((key) => ['code', 'name', 'pseudonym'].includes(definition.fields[key]!.type))!
  const field = definition.fields[id]!
  if (field.type !== 'code') return { [id]: `מפתח ${'אבגדהוזחט'[n]!}` }
  return { [id]: String(n + 1).padStart(field.digits, '2') }
}

function cellOf(definition: SourceDefinition, id: string): fc.Arbitrary<string> {
  const field = definition.fields[id]!
  switch (field.type) {
    case 'code':
      return fc.integer({ min: 1, max: 9 }).map((digit) => String(digit).padStart(field.digits, '2'))
    // kinds of authorities have codes of their own forms, so one kind will do
    case 'choice': {
      const codes = Object.values(definition.fields).flatMap((each) =>
        each.type === 'code' && each.by === id ? [each] : [],
      )
      const values = codes.length > 0 ? Object.values(field.values).slice(0, 1) : Object.values(field.values)
      return fc.constantFrom(...values.flat())
    }
    case 'name':
      return fc.constantFrom('אורט רון', 'הדר (מדעים)', 'نور', 'North Side', "תיכון ע״ש ז'בוטינסקי")
    case 'pseudonym':
      return fc.constantFrom('012345678', 'T-7')
    case 'year':
      return fc.constantFrom(...(field.calendar ? ['2021', '2022'] : ['2022', 'תשפ"ב', '2021/22', 'תשפב', 'תשפ״ג']))
    case 'date':
      return fc.constantFrom('1.3.2022', '2022-03-01', '01/09/21', 'כ"ח באדר תשפ"ב')
    case 'measure':
      return measureCell(definition, field)
  }
}

const measureCell = (
  definition: SourceDefinition,
  field: Extract<Field, { type: 'measure' }>,
): fc.Arbitrary<string> => {
  const marks = Object.keys(definition.marks).filter(Boolean)
  const share = field.printed === 'share' ? ['0.25', '1', '12.5%'] : ['25', '61.1', '12.5%']
  if (field.unit === 'clock') return fc.constantFrom('17:00', '8:05', '09.30', ...marks)
  const numbers =
    field.unit === 'share' ? share : field.unit === 'cluster' ? ['1', '10'] : ['1', '12', '1,234', '2 345', '7.0']
  return fc.constantFrom(...numbers, ...numbers, ...marks)
}

/** A made-up table as a book: a title, the header, the rows. */
export function bookOf({ columns, rows }: MadeUpTable, title: string): Book {
  return gridBook([
    [title],
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ fieldId }) => row[fieldId]!)),
  ])
}

/** A book of one sheet with these texts, or cells. */
export function gridBook(
  rows: readonly (readonly (string | Cell | undefined)[])[],
  merges: readonly Merge[] = [],
): Book {
  const sheet = sheetOf({
    ...{ name: 'גיליון1', hidden: false, rowCount: rows.length, merges },
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    cell: (row, column) => {
      const cell = rows[row]?.[column]
      return typeof cell === 'string' ? (cell === '' ? undefined : { text: cell }) : cell
    },
  })
  return { format: 'csv', sheets: [sheet] }
}

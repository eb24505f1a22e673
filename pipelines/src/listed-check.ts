import type { Checked } from './check.ts'
import { cleanText } from './fold.ts'
import { type KeyColumn, valueAt } from './key-column.ts'
import { add, type ProblemList } from './problem-list.ts'
import type { Check, SourceDefinition } from './source-schema.ts'
import type { TablePart } from './table-part.ts'

/**
 * What fields of a record say together must stand in another table of the file; once for each that does not. Names are compared
 * folded, blanks with nothing. Where the file has no such table nothing is said: that is said of the table.
 */
export function checkListed(
  { file, source, parts, tables }: Checked,
  { fields, in: other, severity }: Extract<Check, { rule: 'listed' }>,
  problems: ProblemList,
): void {
  const list = tables.find(({ name }) => name === other)
  if (!list || list.parts.length === 0) return
  const listed = new Set(list.parts.flatMap((part) => [...everyKey(source, fields, part)].map(([key]) => key)))
  const told = new Set<string>()
  for (const part of parts) {
    for (const [key, record] of everyKey(source, fields, part)) {
      if (listed.has(key) || told.has(key)) continue
      told.add(key)
      const last = source.fields[fields.at(-1)!]!
      const column = part.keys.get(last.name)?.column ?? part.keyColumn
      const cell = part.sheet.address(part.rows[record]!, column)
      const said = fields.flatMap((id) => {
        const { name, type } = source.fields[id]!
        return type === 'pseudonym' ? [] : [cleanText(valueAt(part.keys.get(name), record) ?? '')]
      })
      const values = { header: last.aliases[0]!, table: source.tables[other]!.title.he }
      const where = { file, sheet: part.sheet.name, cell, name: last.name }
      add(problems, { code: 'NOT_LISTED', where, found: said.join(' '), values, severity })
    }
  }
}

/** What the fields of each record say together, and its number; none of a record that leaves one of them blank. */
function* everyKey(
  source: SourceDefinition,
  fields: readonly string[],
  part: TablePart,
): Generator<[key: string, record: number]> {
  const columns = fields.map((id): KeyColumn | undefined => {
    const field = source.fields[id]!
    return part.keys.get((field.type === 'name' && field.folded_as) || field.name)
  })
  for (let record = 0; record < part.rows.length; record++) {
    const values = columns.map((column) => valueAt(column, record))
    if (!values.includes(null)) yield [values.join('\u0000'), record]
  }
}

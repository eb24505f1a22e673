import { valueAt } from './key-column.ts'
import type { SourceDefinition } from './source-schema.ts'
import type { IngestedTable } from './table-part.ts'

/** What a code is of that is known by name. */
export type NameKind = 'institution' | 'authority'
export const kindsByCode = new Map<string, NameKind>([
  ['institution_id', 'institution'],
  ['authority_id', 'authority'],
])

/** A name that stands where its code is blank; which code it is, other files or a person must tell. */
export interface UnresolvedName {
  kind: NameKind
  /** as printed, the first way it is */
  name: string
  /** folded for comparison, as it is staged */
  key: string
  records: number
}

/** The names of a file that need resolving, sorted by kind and key. */
export function unresolvedNames(source: SourceDefinition, tables: readonly IngestedTable[]): UnresolvedName[] {
  const found = new Map<string, UnresolvedName>()
  for (const { name: tableName, parts } of tables) {
    for (const { code, name, folded } of namedCodes(source, tableName)) {
      const kind = kindsByCode.get(code)!
      for (const { keys, rows } of parts) {
        const [codes, names, keysOfNames] = [code, name, folded].map((each) => keys.get(each))
        for (let record = 0; record < rows.length; record++) {
          const key = valueAt(keysOfNames, record)
          if (!key || valueAt(codes, record) !== null) continue
          const known = found.get(`${kind} ${key}`)
          if (known) known.records++
          else found.set(`${kind} ${key}`, { kind, name: valueAt(names, record)!, key, records: 1 })
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1))
}

/** The codes of a table that a name may stand for: staged names of the code, its name and the folded name. */
function namedCodes(source: SourceDefinition, tableName: string): { code: string; name: string; folded: string }[] {
  const table = source.tables[tableName]!
  return [...table.keys, ...(table.attributes ?? [])].flatMap((id) => {
    const field = source.fields[id]!
    if (field.type !== 'code' || !field.named_by) return []
    const name = source.fields[field.named_by]!
    return name.type === 'name' && name.folded_as ? [{ code: field.name, name: name.name, folded: name.folded_as }] : []
  })
}

import type { Problem } from '@madad/language/problem'
import { foldName } from './fold.ts'
import { valueAt } from './key-column.ts'
import { type Known, nearestNames } from './resolve-names.ts'
import type { SourceDefinition } from './source-schema.ts'
import type { IngestedTable, TablePart } from './table-part.ts'
import { kindsByCode, type NameKind } from './unresolved-names.ts'

/** A code that a source wants other sources to know, where it first stands in the file. */
export interface Reference {
  kind: NameKind
  code: string
  /** the name beside it; null where none is */
  name: string | null
  /** the header of its column */
  header: string
  field: string
  sheet: string
  cell: string
  severity: 'block' | 'warn'
}

/** The codes of a file that its source wants known elsewhere, each once. */
export function referencesOf(source: SourceDefinition, tables: readonly IngestedTable[]): Reference[] {
  return tables.flatMap((table) => {
    const definition = source.tables[table.name]!
    return (definition.checks ?? []).flatMap((check) =>
      check.rule === 'reference'
        ? ofField(source, check.field, table.parts).map((found) => ({ ...found, severity: check.severity }))
        : [],
    )
  })
}

function ofField(
  source: SourceDefinition,
  fieldId: string,
  parts: readonly TablePart[],
): Omit<Reference, 'severity'>[] {
  const field = source.fields[fieldId]!
  const naming = field.type === 'code' && field.named_by ? source.fields[field.named_by]!.name : undefined
  const kind = kindsByCode.get(field.name)!
  const found = new Map<string, Omit<Reference, 'severity'>>()
  for (const { sheet, keys, rows, keyColumn } of parts) {
    const codes = keys.get(field.name)
    const names = naming === undefined ? undefined : keys.get(naming)
    for (let record = 0; record < rows.length; record++) {
      const code = valueAt(codes, record)
      if (code === null || found.has(code)) continue
      const cell = sheet.address(rows[record]!, codes?.column ?? keyColumn)
      const name = valueAt(names, record)
      const header = field.aliases[0]!
      found.set(code, { kind, code, name, header, field: field.name, sheet: sheet.name, cell })
    }
  }
  return [...found.values()]
}

/**
 * Holds the codes of a file against those that other sources and people know: a code nobody knows, and a code whose name is
 * known to be another's. Where nobody of a kind is known yet, nothing is said of it.
 */
export function checkReferences(file: string, references: readonly Reference[], register: readonly Known[]): Problem[] {
  const byCode = Map.groupBy(register, ({ kind, code }) => `${kind} ${code}`)
  const byName = Map.groupBy(register, ({ kind, name }) => `${kind} ${foldName(name)}`)
  const kinds = new Set(register.map(({ kind }) => kind))
  return references.flatMap(({ kind, code, name, header, field, sheet, cell, severity }): Problem[] => {
    if (!kinds.has(kind)) return []
    const where = { file, sheet, cell, name: field }
    const known = byCode.get(`${kind} ${code}`)
    const key = name === null ? '' : foldName(name)
    const namesakes = key === '' ? [] : (byName.get(`${kind} ${key}`) ?? [])
    if (!known) {
      const near = [...namesakes, ...likeCodes(kind, code, register), ...nearestNames(kind, key, register)]
      const values = { header, nearest: sayKnown(near[0]) }
      return [{ code: 'REFERENCE_NOT_KNOWN', where, found: code, values, severity }]
    }
    const isOwnName = namesakes.length === 0 || namesakes.some((each) => each.code === code)
    if (isOwnName) return []
    const values = { header, name: name!, known: known[0]!.name, other: namesakes[0]!.code }
    return [{ code: 'REFERENCE_NAME_IS_ANOTHER', where, found: code, values, severity: 'warn' }]
  })
}

const sayKnown = (known: { code: string; name: string } | undefined): string =>
  known ? `${known.code} ${known.name}` : '—'

/** Codes that one wrong digit, or two in each other's place, make of it. */
const likeCodes = (kind: NameKind, code: string, register: readonly Known[]): Known[] =>
  register.filter((known) => known.kind === kind && isSlipOf(code, known.code))

function isSlipOf(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const differing = [...a].flatMap((digit, n) => (digit === b[n] ? [] : [n]))
  const [first, second] = differing
  if (differing.length === 1) return true
  return differing.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!]
}

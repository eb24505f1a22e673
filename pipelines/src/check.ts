import { checkDeclared } from './declared-checks.ts'
import { printedValue } from './fields.ts'
import { identityAt, identityColumns, identityKey, identityNames } from './identity.ts'
import { add, type ProblemList } from './problem-list.ts'
import type { Field, MeasureField, SourceDefinition, Table } from './source-schema.ts'
import { addressAt, type IngestedTable, type TablePart, yearAt } from './table-part.ts'
import { unitBounds } from './unit-bounds.ts'

export interface Checked {
  file: string
  source: SourceDefinition
  table: Table
  parts: readonly TablePart[]
  /** all tables of the file, for what must stand in another */
  tables: readonly Pick<IngestedTable, 'name' | 'parts'>[]
}

/** Checks the records of one table: what every field's unit demands, and what the source demands besides. */
export function checkTable(checked: Checked, problems: ProblemList): void {
  duplicates(checked, problems)
  for (const part of checked.parts) units(checked, part, problems)
  for (const check of checked.table.checks ?? []) checkDeclared(checked, check, problems)
}

interface Place {
  part: TablePart
  record: number
}

function duplicates({ file, source, table, parts }: Checked, problems: ProblemList): void {
  const names = identityNames(source, table)
  const secret = new Set(Object.values(source.fields).flatMap(({ type, name }) => (type === 'pseudonym' ? [name] : [])))
  const first = new Map<string, Place>()
  const more = new Map<string, Place[]>()
  for (const part of parts) {
    const columns = identityColumns(names, part)
    for (let record = 0; record < part.rows.length; record++) {
      const key = identityKey(columns, record)
      const here = { part, record }
      const known = first.get(key)
      if (!known) {
        first.set(key, here)
        continue
      }
      const before = [known, ...(more.get(key) ?? [])].find((place) => speakOfTheSame(place, here))
      if (!before) {
        more.set(key, [...(more.get(key) ?? []), here])
        continue
      }
      const { sheet } = part
      const where = {
        file,
        sheet: sheet.name,
        cell: sheet.address(part.rows[record]!, part.keyColumn),
        name: names[0]![0]!,
      }
      const place = before.part.sheet.address(before.part.rows[before.record]!, before.part.keyColumn)
      const there = before.part.sheet.name === sheet.name ? place : `${before.part.sheet.name} ${place}`
      const shown = identityAt(columns, record).flatMap((value, n) => {
        const name = names[n]![0]!
        return value === null || secret.has(name) ? [] : [printedValue(fieldOf(source, name), value)]
      })
      const values = { key: names.map(([name]) => headerOf(source, name!)).join(', '), first: there }
      add(problems, { code: 'RECORD_DUPLICATE', where, found: shown.join(', '), values })
    }
  }
}

const fieldOf = ({ fields }: SourceDefinition, name: string): Field | undefined =>
  Object.values(fields).find((field) => field.name === name || (field.type === 'name' && field.folded_as === name))

const headerOf = (source: SourceDefinition, name: string): string => fieldOf(source, name)?.aliases[0] ?? name

/** Two rows of one key may speak of different years or fields, each in its own part of a file. */
const speakOfTheSame = (a: Place, b: Place): boolean =>
  a.part.measures.some((one) =>
    b.part.measures.some(
      (other) =>
        one.fieldId === other.fieldId && Object.is(yearAt(a.part, one, a.record), yearAt(b.part, other, b.record)),
    ),
  )

/** What multiplying by a scale may leave of a whole number. */
const rounding = 1e-6

function units({ file, source }: Checked, part: TablePart, problems: ProblemList): void {
  for (const measured of part.measures) {
    const field = source.fields[measured.fieldId] as MeasureField
    const [low, high] = unitBounds[field.unit]
    for (const [record, value] of measured.values.entries()) {
      const isPart = field.unit === 'count' && !field.fractions && Math.abs(value - Math.round(value)) > rounding
      if (!(value < low || value > high || isPart)) continue
      const where = { file, sheet: part.sheet.name, cell: addressAt(part, measured, record), name: field.name }
      const found = measured.texts[record]!
      const header = field.aliases[0]!
      if (field.unit === 'share') add(problems, { code: 'SHARE_OUT_OF_RANGE', where, found, values: { header } })
      else if (value < 0) add(problems, { code: 'VALUE_NEGATIVE', where, found, values: { header } })
      else if (isPart) add(problems, { code: 'COUNT_NOT_WHOLE', where, found, values: { header } })
      else add(problems, { code: 'VALUE_OUT_OF_RANGE', where, found, values: { header, low, high } })
    }
  }
}

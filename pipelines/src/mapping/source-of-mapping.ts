import { Document, isScalar, visit } from 'yaml'
import { checkedFields } from '../source-faults.ts'
import type { Check, Field, Meaning, SourceDefinition, Table } from '../source-schema.ts'
import { nameOfColumn, othersThan } from './column-names.ts'

/** A column as the person has decided on it. */
export interface DecidedColumn {
  /** `C` */
  position: string
  /** the school year its header says */
  year?: number
  /** its labels from the top down, without titles and periods */
  labels: readonly string[]
  /** the field's id in the source it is a form of; left out where the column is not read */
  field?: string
  /** values of keys that the column itself says, by the dictionary's names */
  sets: Readonly<Record<string, string>>
  /** some of its records are blank there */
  hasBlanks: boolean
  /** its numbers lie between 0 and 1 */
  isShare: boolean
}

/** What a person has decided on a table. */
export interface Mapping {
  /** `home/pupils-by-school` */
  id: string
  /** what the person calls it */
  title: string
  table: string
  columns: readonly DecidedColumn[]
  /**
   * where the year stands: in the headers, a line above the table or the sheet's name; in the column that is laid on the
   * table's year field; or with the person who brings the file
   */
  year: { where: 'header' | 'column' | 'asked' }
  /** values of keys that the whole table is about, by the dictionary's names */
  sets: Readonly<Record<string, string>>
  /** printed values of choices that the source did not know, and what they are */
  values: readonly { field: string; text: string; value: string }[]
  /** texts in the place of numbers, and what they mean */
  marks: readonly { text: string; meaning: Meaning }[]
}

/**
 * A mapping as a `source.yml`: a form of the source that ships, with its own headers, layout and words.
 * @param of the source it is a form of
 */
export function sourceOfMapping(mapping: Mapping, of: SourceDefinition): string {
  const table = of.tables[mapping.table]!
  const fields = new Map<string, Field>()
  const measures: string[] = []
  const ids = new Map<DecidedColumn, string>()
  for (const column of mapping.columns) {
    const original = column.field === undefined ? undefined : of.fields[column.field]
    if (!original) continue
    const id = original.type === 'measure' ? measureId(column.field!, column.sets) : column.field!
    const alias = nameOfColumn(column.labels, othersThan(mapping.columns, column))
    const known = fields.get(id)
    if (known) {
      if (!known.aliases.includes(alias)) known.aliases.push(alias)
      continue
    }
    ids.set(column, id)
    fields.set(id, fieldOf(original, alias, column, mapping))
    if (original.type === 'measure') measures.push(id)
  }
  addNamedCodes(of, table, fields)
  const has = (id: string) => fields.has(id)
  const attributes = (table.attributes ?? []).filter(has)
  const sets = Object.fromEntries(Object.entries(mapping.sets).filter(([name]) => !isTold(name, fields)))
  const checks = checksOf(table, mapping.columns, ids)
  const document = new Document({
    id: mapping.id,
    form_of: of.id,
    title: inEveryLanguage(mapping.title),
    publisher: of.publisher,
    licence: of.licence,
    cadence: of.cadence,
    period: periodOf(mapping.year, table, of),
    replaces: of.replaces,
    marks: { ...of.marks, ...Object.fromEntries(mapping.marks.map(({ text, meaning }) => [text, meaning])) },
    ...(of.brackets && { brackets: of.brackets }),
    fields: Object.fromEntries(inOrder(fields, of)),
    tables: {
      [mapping.table]: {
        title: table.title,
        orientation: 'columns',
        keys: table.keys.filter(has),
        ...(attributes.length > 0 && { attributes }),
        ...(Object.keys(sets).length > 0 && { sets }),
        year: yearOf(mapping.year, table),
        measures,
        ...(checks.length > 0 && { checks }),
      },
    },
  })
  return printed(document, mapping, of)
}

/** `students_male_grade_7` */
const measureId = (field: string, sets: Readonly<Record<string, string>>): string =>
  [
    field,
    ...Object.entries(sets)
      .toSorted()
      .map(([, value]) => value),
  ].join('_')

function fieldOf(original: Field, alias: string, column: DecidedColumn, mapping: Mapping): Field {
  const { aliases: _, optional: __, help: ___, example: ____, expected: _____, changes: ______, ...rest } = original
  const field = { ...rest, aliases: [alias] } as Field
  switch (field.type) {
    case 'measure': {
      delete field.sets
      if (Object.keys(column.sets).length > 0) field.sets = { ...column.sets }
      if (field.unit === 'share') field.printed = column.isShare ? 'share' : 'percent'
      return field
    }
    case 'choice': {
      const values = structuredClone(field.values)
      for (const { field: id, text, value } of mapping.values) {
        if (id === column.field && values[value] && !values[value].includes(text)) values[value].push(text)
      }
      return { ...field, values, ...(column.hasBlanks && original.optional && { optional: true }) }
    }
    default:
      return { ...field, ...(column.hasBlanks && original.optional && { optional: true }) }
  }
}

/** A code that only a name tells is a field of the table all the same: it is found out later. */
function addNamedCodes(of: SourceDefinition, table: Table, fields: Map<string, Field>): void {
  for (const id of table.keys) {
    const original = of.fields[id]!
    if (original.type !== 'code' || !original.named_by) continue
    const field = fields.get(id)
    if (field?.type === 'code' && !fields.has(original.named_by)) delete field.named_by
    if (!field && fields.has(original.named_by)) fields.set(id, { ...original, optional: true })
  }
}

const isTold = (name: string, fields: ReadonlyMap<string, Field>): boolean =>
  [...fields.values()].some((field) => field.name === name && field.type !== 'measure')

/** In the order of the source it is a form of, so that two sources are easily compared. */
function inOrder(fields: ReadonlyMap<string, Field>, of: SourceDefinition): [string, Field][] {
  const order = Object.keys(of.fields)
  const rank = (id: string) => {
    const at = order.indexOf(id)
    return at === -1 ? order.length : at
  }
  return [...fields].toSorted(([a], [b]) => rank(a) - rank(b))
}

/** What a file speaks of: the years of a column, else those of its figures. */
function periodOf(
  { where }: Mapping['year'],
  { year }: Table,
  { period }: SourceDefinition,
): SourceDefinition['period'] {
  if (where !== 'column' || typeof year !== 'object') return 'years'
  return typeof period === 'object' && 'labels' in period ? { field: year.field } : period
}

const yearOf = ({ where }: Mapping['year'], table: Table): Table['year'] => (where === 'column' ? table.year : where)

/** The source's own checks, for each group of columns that has all of their fields; a mapping is of one table and holds against no other. */
function checksOf(table: Table, columns: readonly DecidedColumn[], ids: ReadonlyMap<DecidedColumn, string>): Check[] {
  const telling = new Map(
    columns.flatMap((column) => (ids.has(column) && column.field ? [[column.field, ids.get(column)!]] : [])),
  )
  const groups = [...Map.groupBy(ids.keys(), ({ sets }) => JSON.stringify(Object.entries(sets).toSorted())).values()]
  return (table.checks ?? []).flatMap((check) => {
    if (check.rule === 'listed') return []
    const made = groups.flatMap((group) => {
      const own = new Map([...telling, ...group.map((column) => [column.field!, ids.get(column)!] as const)])
      const isWhole = checkedFields(check).every(
        (id) => own.has(id) && (!isMeasured(table, id) || group.some(({ field }) => field === id)),
      )
      return isWhole ? [renamed(check, own)] : []
    })
    return [...new Map(made.map((each) => [JSON.stringify(each), each])).values()]
  })
}

const isMeasured = (table: Table, id: string): boolean => table.measures.includes(id)

function renamed(check: Check, ids: ReadonlyMap<string, string>): Check {
  const of = (id: string): string => ids.get(id)!
  switch (check.rule) {
    case 'records':
      return check
    case 'listed':
      return { ...check, fields: check.fields.map(of) }
    case 'parts':
      return { ...check, total: of(check.total), parts: check.parts.map(of) }
    case 'sum':
      return { ...check, field: of(check.field), over: of(check.over) }
    case 'at_most':
      return { ...check, field: of(check.field), limit: of(check.limit) }
    case 'quotient':
      return { ...check, share: of(check.share), numerator: of(check.numerator), denominator: of(check.denominator) }
    default:
      return { ...check, field: of(check.field) }
  }
}

const inEveryLanguage = (text: string) => ({ he: text, ar: text, en: text })

/** Lists and words in one line each, like the sources that ship. */
function printed(document: Document, mapping: Mapping, of: SourceDefinition): string {
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every(isScalar)
    },
    Map: (_, node) => {
      node.flow = node.items.every(({ value }) => isScalar(value)) && !node.has('id') && !node.has('name')
    },
  })
  document.commentBefore = ` ${mapping.title}: ${of.title.he}, as mapped in the desk.`
  return document.toString({ lineWidth: 0 })
}

import { tellingFields } from './fields.ts'
import { foldHeader } from './fold.ts'
import type { Check, Field, SourceDefinition, Table } from './source-schema.ts'
import { kindsByCode } from './unresolved-names.ts'

/** The fields a check speaks of. */
export function checkedFields(check: Check): string[] {
  switch (check.rule) {
    case 'records':
      return []
    case 'parts':
      return [check.total, ...check.parts]
    case 'sum':
      return [check.field, check.over]
    case 'listed':
      return check.fields
    case 'at_most':
      return [check.field, check.limit]
    case 'quotient':
      return [check.share, check.numerator, check.denominator]
    default:
      return [check.field]
  }
}

/** What is wrong with a source in itself, beyond its shape: names that lead nowhere, and what contradicts itself. */
export function ownFaults(source: SourceDefinition): string[] {
  return [
    ...Object.entries(source.tables).flatMap(([name, table]) => tableFaults(source, name, table)),
    ...Object.entries(source.fields).flatMap(([id, field]) => fieldFaults(source, id, field)),
    ...(typeof source.period === 'object' && 'field' in source.period
      ? [
          ...lost(source, 'period', [source.period.field]),
          ...[source.period.field]
            .filter((id) => has(source, id) && !tellsYear(source.fields[id]!))
            .map((id) => `period: ${id} is no field of years or dates`),
        ]
      : []),
  ]
}

const tellsYear = ({ type }: Field): boolean => type === 'year' || type === 'date'
const has = (source: SourceDefinition, id: string): boolean => Object.hasOwn(source.fields, id)
const lost = (source: SourceDefinition, place: string, ids: readonly string[]): string[] =>
  ids.filter((id) => !has(source, id)).map((id) => `${place}: there is no field ${id}`)

function tableFaults(source: SourceDefinition, name: string, table: Table): string[] {
  const telling = [...table.keys, ...(table.attributes ?? [])]
  const ofYear = typeof table.year === 'object' ? [table.year.field] : []
  const checks = (table.checks ?? []).flatMap(checkedFields)
  const corrected = (table.corrections ?? []).flatMap(({ where }) => [where.field, ...Object.keys(where.keys ?? {})])
  return [
    ...lost(source, `tables.${name}`, [...telling, ...table.measures, ...ofYear]),
    ...lost(source, `tables.${name}.checks`, checks),
    ...lost(source, `tables.${name}.corrections`, corrected),
    ...(table.checks ?? []).flatMap((check) =>
      check.rule === 'reference' && has(source, check.field) && !kindsByCode.has(source.fields[check.field]!.name)
        ? [`tables.${name}.checks: who has a ${source.fields[check.field]!.name} is not known; only of ${known}`]
        : [],
    ),
    ...(table.checks ?? []).flatMap((check) => (check.rule === 'listed' ? listFaults(source, name, check) : [])),
    ...telling
      .filter((id) => source.fields[id]?.type === 'measure')
      .map((id) => `tables.${name}: ${id} is a measure, not a key or an attribute`),
    ...table.measures
      .filter((id) => has(source, id) && source.fields[id]!.type !== 'measure')
      .map((id) => `tables.${name}: ${id} is no measure`),
    ...ofYear
      .filter((id) => has(source, id) && !tellsYear(source.fields[id]!))
      .map((id) => `tables.${name}.year: ${id} is no field of years or dates`),
    ...sharedAliases(source, name, [...new Set([...telling, ...ofYear, ...table.measures])]),
    ...(source.form_of ? [] : setsFaults(source, name, table)),
  ]
}

/** What is looked up in another table must be told by both. */
function listFaults(source: SourceDefinition, name: string, { fields, in: other }: ListedCheck): string[] {
  const tables = Object.hasOwn(source.tables, other) ? [name, other] : [name]
  const place = `tables.${name}.checks`
  return [
    ...(tables.length === 2 ? [] : [`${place}: there is no table ${other}`]),
    ...tables.flatMap((each) => {
      const told = tellingFields(source.tables[each]!)
      return fields.filter((id) => !told.includes(id)).map((id) => `${place}: ${id} tells nothing in the table ${each}`)
    }),
  ]
}
type ListedCheck = Extract<Check, { rule: 'listed' }>

/** A header that two fields of one table would answer to. */
function sharedAliases(source: SourceDefinition, name: string, ids: readonly string[]): string[] {
  const first = new Map<string, string>()
  return ids
    .filter((id) => has(source, id))
    .flatMap((id) =>
      [...new Set(source.fields[id]!.aliases.map(foldHeader))].flatMap((alias) => {
        const other = first.get(alias)
        first.set(alias, id)
        if (alias === '') return [`fields.${id}: an alias of nothing but figures, years or brackets is no header`]
        return other === undefined ? [] : [`tables.${name}: the header "${alias}" would be both ${other} and ${id}`]
      }),
    )
}

/** In a source of its own, what is set must be a value of its own keys and attributes. */
function setsFaults(source: SourceDefinition, name: string, table: Table): string[] {
  const fields = tellingByName(source, table)
  return everySet(source, table).flatMap(({ place, key, value }) =>
    setFaults(`tables.${name}${place}`, fields, key, value),
  )
}

function setFaults(place: string, fields: ReadonlyMap<string, Field>, key: string, value: string): string[] {
  const field = fields.get(key)
  if (!field) return [`${place}: sets ${key}, which is no key or attribute of the table`]
  if (field.type === 'choice' && !Object.hasOwn(field.values, value))
    return [`${place}: sets ${key} to ${value}; its values are ${Object.keys(field.values).join(', ')}`]
  if (field.type === 'code' && value.length !== field.digits)
    return [`${place}: sets ${key} to ${value}; it has ${field.digits} digits`]
  return []
}

/** What a table and its measures set, each with the place that says so. */
function everySet(source: SourceDefinition, table: Table): { place: string; key: string; value: string }[] {
  const of = (place: string, sets: Record<string, string> = {}) =>
    Object.entries(sets).map(([key, value]) => ({ place, key, value }))
  return [
    ...of('', table.sets),
    ...table.measures.flatMap((id) => {
      const field = source.fields[id]
      return field?.type === 'measure' ? of(`.${id}`, field.sets) : []
    }),
  ]
}

/** Keys and attributes of a table by their names in the dictionary. */
function tellingByName(source: SourceDefinition, table: Table): Map<string, Field> {
  return new Map(
    [...table.keys, ...(table.attributes ?? [])].flatMap((id) => {
      const field = source.fields[id]
      return field ? [[field.name, field] as const] : []
    }),
  )
}

const known = [...kindsByCode.keys()].join(' and ')

function fieldFaults(source: SourceDefinition, id: string, field: Field): string[] {
  const place = `fields.${id}`
  if (field.type === 'measure')
    return field.unit === 'share' && !field.printed ? [`${place}: how is it printed, percent or share?`] : []
  if (field.type !== 'code') return []
  const name = field.named_by === undefined ? undefined : source.fields[field.named_by]
  return [
    ...(field.by ? lost(source, place, [field.by]) : []),
    ...(field.named_by ? lost(source, place, [field.named_by]) : []),
    ...(field.named_by && !kindsByCode.has(field.name)
      ? [`${place}: no name is known for ${field.name}; only for ${known}`]
      : []),
    ...(name && !(name.type === 'name' && name.folded_as)
      ? [`${place}: ${field.named_by} names it, so it must be a name with folded_as`]
      : []),
  ]
}

/** Where a form departs from the source it is a form of: it may differ in headers, layout and words alone. */
export function formFaults(form: SourceDefinition, of: SourceDefinition): string[] {
  if (of.form_of) return [`form_of: ${of.id} is itself a form, of ${of.form_of}`]
  return Object.entries(form.tables).flatMap(([name, table]) => {
    const original = Object.hasOwn(of.tables, name) ? of.tables[name]! : undefined
    if (!original) return [`tables.${name}: ${of.id} has the tables ${Object.keys(of.tables).join(', ')}`]
    return tableOfFormFaults(form, of, name, table, original)
  })
}

function tableOfFormFaults(
  form: SourceDefinition,
  of: SourceDefinition,
  name: string,
  table: Table,
  original: Table,
): string[] {
  const place = `tables.${name}`
  const theirs = tellingByName(of, original)
  const own = tellingByName(form, table)
  const isSetAlways = (key: string) =>
    table.sets?.[key] !== undefined ||
    table.measures.every((id) => (form.fields[id] as { sets?: Record<string, string> })?.sets?.[key] !== undefined)
  return [
    ...[...own].flatMap(([key, field]) => {
      const their = theirs.get(key)
      if (!their) return [`${place}: ${of.id} has no key or attribute ${key}; it has ${[...theirs.keys()].join(', ')}`]
      return likeness(`${place}: ${key}`, field, their)
    }),
    ...everySet(form, table).flatMap((set) => setFaults(`${place}${set.place}`, theirs, set.key, set.value)),
    ...original.keys.flatMap((id) => {
      const their = of.fields[id]!
      const isTold = own.has(their.name) || isSetAlways(their.name) || their.optional === true
      return isTold ? [] : [`${place}: the key ${their.name} has neither a column nor a value set`]
    }),
    ...table.measures.flatMap((id) => {
      const field = form.fields[id]
      if (field?.type !== 'measure') return []
      const isTheirs = original.measures.some((each) => {
        const their = of.fields[each]!
        return their.type === 'measure' && sameMeasure(field, their)
      })
      const split = field.breakdown ? ` by ${field.breakdown.by} ${field.breakdown.value}` : ''
      return isTheirs ? [] : [`${place}: ${of.id} has no measure ${field.name} in ${field.unit}${split}`]
    }),
  ]
}

function likeness(place: string, own: Field, their: Field): string[] {
  if (own.type !== their.type) return [`${place} is a ${their.type} there, not a ${own.type}`]
  if (own.type === 'choice' && their.type === 'choice')
    return Object.keys(own.values)
      .filter((value) => !Object.hasOwn(their.values, value))
      .map((value) => `${place} has no value ${value} there; its values are ${Object.keys(their.values).join(', ')}`)
  if (own.type === 'code' && their.type === 'code' && own.digits !== their.digits)
    return [`${place} has ${their.digits} digits there, not ${own.digits}`]
  if (own.type === 'year' && their.type === 'year' && !own.calendar !== !their.calendar)
    return [`${place} is a ${their.calendar ? 'calendar' : 'school'} year there`]
  if (own.type === 'name' && their.type === 'name' && own.folded_as !== their.folded_as)
    return [`${place} is folded_as ${their.folded_as ?? 'nothing'} there`]
  return []
}

type Measure = Extract<Field, { type: 'measure' }>
/** The same figure, whatever it is called and however it is printed. */
export const sameMeasure = (a: Measure, b: Measure): boolean =>
  a.name === b.name &&
  a.unit === b.unit &&
  a.breakdown?.by === b.breakdown?.by &&
  a.breakdown?.value === b.breakdown?.value

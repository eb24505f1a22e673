import { readFields } from '@madad/warehouse/fields'
import { foldHeader } from '../fold.ts'
import type { Field, SourceDefinition, Table } from '../source-schema.ts'
import { likestName } from './header-likeness.ts'
import { type ColumnMeaning, confidenceOf, type FoundColumn, type Reason } from './suggestion.ts'
import { unknownValues, valuesFit } from './values-fit.ts'

const dictionary = readFields()

/** What a field is called: in this source, and in the dictionary. */
export const namesOf = (field: Field): string[] => [
  ...field.aliases,
  ...Object.values(field.titles ?? dictionary.get(field.name)?.titles ?? {}),
]

/** The column's whole header and its lower parts, folded. */
export const pathsOf = ({ labels }: Pick<FoundColumn, 'labels'>): string[] => {
  const folded = labels.map(foldHeader).filter((label) => label !== '')
  return folded.map((_, start) => folded.slice(start).join(' '))
}

/** Below this nothing is suggested. */
export const leastScore = 0.4

/**
 * Lays the fields that tell what a record is over the columns: each field on the column that is likest by its header and
 * its values, no column twice.
 */
export function fitTelling(source: SourceDefinition, table: Table, columns: readonly FoundColumn[]): ColumnMeaning[] {
  const ofYear = typeof table.year === 'object' ? [table.year.field] : []
  const ids = [...new Set([...table.keys, ...ofYear, ...(table.attributes ?? [])])]
  const meanings = ids.flatMap((id) => {
    const field = source.fields[id]!
    const role = table.keys.includes(id) || ofYear.includes(id) ? 'key' : 'attribute'
    return columns.flatMap((column): ColumnMeaning[] => {
      const { score, reasons } = evidenceOf(field, column, source)
      if (score < leastScore) return []
      const unknown = unknownValues(field, column.values, source)
      const confidence = confidenceOf(score)
      return [{ column: column.index, role, field: id, sets: {}, confidence, score, reasons, unknown }]
    })
  })
  const chosen: ColumnMeaning[] = []
  for (const meaning of meanings.toSorted((a, b) => b.score - a.score)) {
    if (!chosen.some(({ column, field }) => column === meaning.column || field === meaning.field)) chosen.push(meaning)
  }
  return [...chosen, ...besideCodes(source, ids, columns, chosen)]
}

export interface Evidence {
  score: number
  reasons: Reason[]
}

/** How much speaks for a column being a field that tells what a record is. */
export function evidenceOf(field: Field, column: FoundColumn, source: SourceDefinition): Evidence {
  const named = likestName(pathsOf(column), namesOf(field))
  const fit = valuesFit(field, column.values)
  const unknown = unknownValues(field, column.values, source)
  const reasons: Reason[] = []
  if (named) reasons.push({ code: named.likeness === 1 ? 'NAME_EQUAL' : 'NAME_ALIKE', values: { name: named.name } })
  if (fit >= 0.8) reasons.push({ code: 'VALUES_FIT' })
  else if (unknown.length > 0) reasons.push({ code: 'VALUES_UNKNOWN', values: { count: unknown.length } })
  else if (fit < 0.3 && column.values.filled > 0) reasons.push({ code: 'VALUES_UNLIKE' })
  return { score: scoreOf(field, column, named?.likeness ?? 0, fit), reasons }
}

function scoreOf(field: Field, { values }: FoundColumn, likeness: number, fit: number): number {
  if (likeness >= 0.9) return 0.6 * likeness + 0.4 * Math.max(fit, field.type === 'choice' ? 0.5 : 0)
  if (likeness > 0) return 0.6 * likeness + 0.35 * fit
  // no word of the header: only values that could hardly be anything else speak for a field
  switch (field.type) {
    case 'choice':
      return values.kind === 'categories' && values.distinct > 1 ? 0.7 * fit : 0
    case 'code':
      return fit >= 0.95 && field.digits >= 5 ? 0.65 : 0
    case 'year':
      return fit >= 0.95 && values.kind === 'years' ? 0.75 : 0
    case 'date':
      return fit >= 0.95 && values.kind === 'dates' ? 0.5 : 0
    default:
      return 0
  }
}

/** A column of names beside a code that has a name field, where no header said so, is that name. */
function besideCodes(
  source: SourceDefinition,
  ids: readonly string[],
  columns: readonly FoundColumn[],
  chosen: readonly ColumnMeaning[],
): ColumnMeaning[] {
  return chosen.flatMap((code): ColumnMeaning[] => {
    const field = source.fields[code.field!]!
    if (field.type !== 'code' || !field.named_by || !ids.includes(field.named_by)) return []
    if (chosen.some((each) => each.field === field.named_by)) return []
    const beside = columns.find(
      ({ index, values }) =>
        values.kind === 'names' &&
        Math.abs(index - code.column) === 1 &&
        !chosen.some(({ column }) => column === index),
    )
    if (!beside) return []
    const reasons: Reason[] = [{ code: 'NEIGHBOUR', values: { field: field.name } }]
    const meaning = { role: 'attribute', field: field.named_by, sets: {}, score: 0.5, reasons, unknown: [] } as const
    return [{ ...meaning, column: beside.index, confidence: 'unsure', unknown: [] }]
  })
}

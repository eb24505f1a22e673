import { fieldsOf } from '../fields.ts'
import { matchByAlias } from '../match.ts'
import type { Source } from '../source.ts'
import type { Field, SourceDefinition } from '../source-schema.ts'
import { evidenceOf, namesOf, pathsOf } from './fit-telling.ts'
import { likestName } from './header-likeness.ts'
import { choicesOf, saidByHeaders } from './header-words.ts'
import { confidenceOf, type FoundColumn, type Reason, type Recognised } from './suggestion.ts'
import { valuesFit } from './values-fit.ts'

/**
 * Lays a source that somebody made in this home over a table by its own headers. It is this year's file of it where half
 * of its fields at least stand under headers it knows; the rest are asked for, each with the columns it could be.
 * @param of the source it is a form of
 */
export function recognise(
  { id, definition }: Source,
  of: SourceDefinition,
  columns: readonly FoundColumn[],
): Recognised | undefined {
  const headers = columns.map((column) => ({ index: column.index, labels: column.labels, paths: pathsOf(column) }))
  let best: Recognised | undefined
  for (const [name, table] of Object.entries(definition.tables)) {
    const ids = [...new Set(fieldsOf(table))]
    const { matches, missing, doubled } = matchByAlias(definition, ids, headers)
    if (matches.length * 2 < ids.length || matches.length <= (best?.known ?? 0)) continue
    const taken = new Set(
      [...matches.map(({ column }) => column), ...doubled.flatMap((each) => each.columns)].map(({ index }) => index),
    )
    const free = columns.filter(({ index }) => !taken.has(index))
    const original = of.tables[name]
    const said = original
      ? saidByHeaders(
          free.map(({ labels }) => labels),
          choicesOf(of, original),
        )
      : []
    const likelihoods = missing.flatMap(({ fieldId }) =>
      free.map((column, n) => ({
        field: fieldId,
        column: column.index,
        ...likenessTo(definition.fields[fieldId]!, column, said[n]?.sets ?? {}, definition),
      })),
    )
    best = { sourceId: id, table: name, known: matches.length, asked: askedOf(missing, likelihoods) }
  }
  return best
}

interface Likelihood {
  field: string
  column: number
  score: number
  reasons: Reason[]
}

const mostCandidates = 5

/** Each field with its likely columns; the first of each is another column, the surest field choosing first. */
function askedOf(missing: readonly { fieldId: string }[], likelihoods: readonly Likelihood[]): Recognised['asked'] {
  const ranked = likelihoods.filter(({ score }) => score > 0.1).toSorted((a, b) => b.score - a.score)
  const first = new Map<string, number>()
  for (const { field, column } of ranked) {
    if (!first.has(field) && ![...first.values()].includes(column)) first.set(field, column)
  }
  return missing.map(({ fieldId }) => ({
    field: fieldId,
    candidates: ranked
      .filter(({ field }) => field === fieldId)
      .toSorted((a, b) => Number(first.get(fieldId) === b.column) - Number(first.get(fieldId) === a.column))
      .slice(0, mostCandidates)
      .map(({ column, score, reasons }) => ({ column, confidence: confidenceOf(score), reasons })),
  }))
}

/** How much speaks for a column whose header nobody knows being the field. */
function likenessTo(
  field: Field,
  column: FoundColumn,
  said: Readonly<Record<string, string>>,
  source: SourceDefinition,
): Pick<Likelihood, 'score' | 'reasons'> {
  const fit = valuesFit(field, column.values)
  if (field.type !== 'measure') {
    const { score, reasons } = evidenceOf(field, column, source)
    return { score: score || 0.3 * fit, reasons }
  }
  const named = likestName(pathsOf(column), namesOf(field))
  const sets = Object.entries(field.sets ?? {})
  const saysSo = sets.length > 0 && sets.every(([key, value]) => said[key] === value)
  const reasons: Reason[] = []
  if (named) reasons.push({ code: named.likeness === 1 ? 'NAME_EQUAL' : 'NAME_ALIKE', values: { name: named.name } })
  if (saysSo) reasons.push({ code: 'HEADER_SETS', values: { ...field.sets } })
  if (fit >= 0.8) reasons.push({ code: 'NUMBERS' })
  return { score: Math.min(1, 0.5 * (named?.likeness ?? 0) + (saysSo ? 0.4 : 0) + 0.35 * fit), reasons }
}

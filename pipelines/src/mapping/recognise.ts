import { fieldsOf } from '../fields.ts'
import { matchByAlias } from '../match.ts'
import type { Source } from '../source.ts'
import { evidenceOf, namesOf, pathsOf } from './fit-telling.ts'
import { likestName } from './header-likeness.ts'
import { confidenceOf, type FoundColumn, type Reason, type Recognised } from './suggestion.ts'
import { valuesFit } from './values-fit.ts'

/**
 * Lays a source that somebody made in this home over a table by its own headers. It is this year's file of it where half
 * of its fields at least stand under headers it knows; the rest are asked for, each with the columns it could be.
 */
export function recognise({ id, definition }: Source, columns: readonly FoundColumn[]): Recognised | undefined {
  const headers = columns.map((column) => ({ index: column.index, labels: column.labels, paths: pathsOf(column) }))
  let best: Recognised | undefined
  for (const [name, table] of Object.entries(definition.tables)) {
    const ids = [...new Set(fieldsOf(table))]
    const { matches, missing, doubled } = matchByAlias(definition, ids, headers)
    if (matches.length * 2 < ids.length || matches.length <= (best?.known ?? 0)) continue
    const taken = new Set([
      ...matches.map(({ column }) => column.index),
      ...doubled.flatMap(({ columns }) => columns.map(({ index }) => index)),
    ])
    const free = columns.filter(({ index }) => !taken.has(index))
    const asked = missing.map(({ fieldId }) => ({
      field: fieldId,
      candidates: free
        .map((column) => ({ column: column.index, ...likenessTo(definition.fields[fieldId]!, column) }))
        .filter(({ score }) => score > 0.1)
        .toSorted((a, b) => b.score - a.score)
        .slice(0, 5)
        .map(({ column, score, reasons }) => ({ column, confidence: confidenceOf(score), reasons })),
    }))
    best = { sourceId: id, table: name, known: matches.length, asked }
  }
  return best
}

/** How much speaks for a column whose header nobody knows being the field. */
function likenessTo(
  field: Source['definition']['fields'][string],
  column: FoundColumn,
): { score: number; reasons: Reason[] } {
  if (field.type !== 'measure') {
    const { score, reasons } = evidenceOf(field, column)
    return { score: score || 0.3 * valuesFit(field, column.values).fit, reasons }
  }
  const { fit } = valuesFit(field, column.values)
  const named = likestName(pathsOf(column), namesOf(field))
  const reasons: Reason[] = [
    ...(named
      ? [{ code: named.likeness === 1 ? 'NAME_EQUAL' : 'NAME_ALIKE', values: { name: named.name } } as const]
      : []),
    ...(fit >= 0.8 ? [{ code: 'NUMBERS' } as const] : []),
  ]
  return { score: 0.6 * (named?.likeness ?? 0) + 0.35 * fit, reasons }
}

import { foldHeader } from '../fold.ts'
import type { MeasureField, SourceDefinition, Table } from '../source-schema.ts'
import { maySayTotal } from '../total-words.ts'
import { type Figure, figuresOf } from './figures.ts'
import { leastScore, namesOf, pathsOf } from './fit-telling.ts'
import { likestName } from './header-likeness.ts'
import { choicesOf, type SaidByHeader, saidByHeaders } from './header-words.ts'
import { type ColumnMeaning, confidenceOf, type FoundColumn, type Reason } from './suggestion.ts'
import { unknownValues, valuesFit } from './values-fit.ts'

/** The only column of figures may be the figure though nothing of its header says so. */
const leastAlone = 0.25

/**
 * Lays the figures of a table over its free columns. One figure may have many: a column a year, a column for the boys.
 * @param told names of keys that have a column of their own
 * @param titles what stands above the table
 */
export function fitMeasures(
  source: SourceDefinition,
  table: Table,
  free: readonly FoundColumn[],
  told: readonly string[],
  titles: readonly string[],
): ColumnMeaning[] {
  const figures = figuresOf(source, table)
  const numeric = free.filter((column) =>
    figures.some(({ field }) => valuesFit(field, column.values) > 0 || isNamed(field, column)),
  )
  const choices = choicesOf(source, table).filter(({ name }) => !told.includes(name))
  const said = saidByHeaders(
    numeric.map(({ labels }) => labels),
    choices,
  )
  const titled = figureOfTitles(figures, titles)
  const meanings = numeric.flatMap((column, n): ColumnMeaning[] => {
    const [best] = figures
      .map((figure) => candidate(figure, column, said[n]!, titled ?? onlyFigureFor(figures, column)))
      .toSorted((a, b) => b.score - a.score)
    if (!best || best.score < (numeric.length === 1 ? leastAlone : leastScore)) return []
    const field = source.fields[best.field!]!
    const unknown = unknownValues(field, column.values, source)
    const reasons: Reason[] =
      unknown.length > 0
        ? [...best.reasons, { code: 'VALUES_UNKNOWN', values: { count: unknown.length } }]
        : best.reasons
    return [{ column: column.index, role: 'measure', ...best, reasons, unknown, confidence: confidenceOf(best.score) }]
  })
  return withoutDoubles(free, meanings)
}

/** A figure that is named as such is one, though words stand in its place. */
const isNamed = (field: MeasureField, column: FoundColumn): boolean =>
  (likestName(pathsOf(column), namesOf(field))?.likeness ?? 0) >= 0.9

type Candidate = Pick<ColumnMeaning, 'field' | 'sets' | 'score' | 'reasons'>

/** @param implied the figure that a header means which names none */
function candidate(figure: Figure, column: FoundColumn, said: SaidByHeader, implied: Figure | undefined): Candidate {
  const fit = valuesFit(figure.field, column.values)
  const paths = pathsOf(column)
  const left = said.rest.map((_, start) => said.rest.slice(start).join(' '))
  const field = figure.id
  const numbers: Reason[] = fit >= 0.8 ? [{ code: 'NUMBERS' }] : []
  const says: Reason[] = Object.keys(said.sets).length > 0 ? [{ code: 'HEADER_SETS', values: said.sets }] : []

  let best: Candidate = { field, sets: said.sets, score: 0.3 * fit, reasons: numbers }
  for (const each of figure.fields) {
    const named = likestName(each.sets ? paths : [...paths, ...left], namesOf(each))
    if (!named) continue
    const score = 0.6 * named.likeness + 0.4 * fit
    if (score <= best.score) continue
    const code = named.likeness === 1 ? 'NAME_EQUAL' : 'NAME_ALIKE'
    const reasons: Reason[] = [{ code, values: { name: named.name } }, ...says, ...numbers]
    best = { field, sets: { ...said.sets, ...each.sets }, score, reasons }
  }
  // nothing of the header is left over: it says of whom, and the title or the table itself says what
  const saysOnlyWhom = said.rest.every((label) => maySayTotal(label))
  const score = 0.35 + 0.4 * fit
  if (saysOnlyWhom && implied === figure && fit > 0 && score > best.score) {
    best = { field, sets: said.sets, score, reasons: [{ code: 'IMPLIED' }, ...says, ...numbers] }
  }
  return best
}

/** The one figure that the column's numbers could be. */
function onlyFigureFor(figures: readonly Figure[], { values }: FoundColumn): Figure | undefined {
  const fitting = figures.filter(({ field }) => valuesFit(field, values) >= 0.8)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The figure that the table's title names, `מספר תלמידים לפי בית ספר`. */
function figureOfTitles(figures: readonly Figure[], titles: readonly string[]): Figure | undefined {
  const words = new Set(titles.flatMap((title) => foldHeader(title).split(' ')))
  return figures.find(({ field }) =>
    namesOf(field).some((name) => {
      const folded = foldHeader(name)
      return folded.length > 2 && folded.split(' ').every((word) => words.has(word))
    }),
  )
}

/** Of two columns of the same figure of the same people and year the likelier one is read. */
function withoutDoubles(columns: readonly FoundColumn[], meanings: readonly ColumnMeaning[]): ColumnMeaning[] {
  const yearOf = (index: number) => columns.find((column) => column.index === index)?.year
  const first = new Map<string, ColumnMeaning>()
  const keyOf = ({ field, sets, column }: ColumnMeaning) =>
    JSON.stringify([field, Object.entries(sets).toSorted(), yearOf(column)])
  for (const meaning of meanings.toSorted((a, b) => b.score - a.score)) {
    if (!first.has(keyOf(meaning))) first.set(keyOf(meaning), meaning)
  }
  return meanings.map((meaning) => {
    const kept = first.get(keyOf(meaning))!
    if (kept === meaning) return meaning
    const { field: _, ...unread } = meaning
    const other = columns.find(({ index }) => index === kept.column)!.position
    return {
      ...unread,
      role: 'ignore',
      confidence: 'unsure',
      reasons: [{ code: 'SAME_AS', values: { column: other } }],
    }
  })
}

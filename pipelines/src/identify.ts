import type { Problem } from '@madad/language/problem'
import type { Book } from './book.ts'
import { lookedForIn } from './lacking.ts'
import { findCandidates, findYear, type Located, locate } from './locate.ts'
import type { Source } from './source.ts'

export interface Identified {
  source: Source
  located: Located[]
  /** the year the file says it is of */
  edition: number | undefined
}

/** The source whose tables the book's headers fit best: half of one table's keys and of its measures at least. */
export function identify(
  file: string,
  book: Book,
  sources: readonly Source[],
  askedYear: number | undefined,
): Identified | { problem: Problem } {
  const fits = sources
    .map((source) => {
      const candidates = findCandidates(source.definition, book.sheets)
      const headers = candidates.map(({ header }) => header)
      const { period } = source.definition
      const edition = typeof period === 'object' && 'labels' in period ? findYear(period.labels, headers) : undefined
      const located = locate(source.definition, candidates, edition, askedYear)
      const score = located.reduce((sum, { matching }) => sum + fieldsFound(matching), 0)
      return { source, located, edition, score }
    })
    .filter(({ score }) => score > 0)
    // a form of a source is closer to the file than the source itself
    .sort((a, b) => b.score - a.score || Number(isForm(b.source)) - Number(isForm(a.source)))
  const [best, next] = fits
  if (!best) return { problem: notRecognised(file, book, sources) }
  if (next && next.score === best.score && best.source.definition.form_of !== next.source.id) {
    const names = [best, next].map(({ source }) => source.id).join(', ')
    return { problem: { code: 'SOURCE_AMBIGUOUS', where: { file }, found: '', values: { sources: names } } }
  }
  return best
}

/** A field in the columns of several years is one. */
export const fieldsFound = ({ matches }: Located['matching']): number =>
  new Set(matches.map(({ fieldId }) => fieldId)).size

const isForm = ({ definition }: Source): boolean => definition.form_of !== undefined

function notRecognised(file: string, book: Book, sources: readonly Source[]): Problem {
  const lookedFor = sources.flatMap(({ definition }) =>
    Object.values(definition.tables).map((table) => lookedForIn(definition, table)),
  )
  const found = book.sheets.map(({ name }) => name.trim()).filter(Boolean)
  const values = {
    sources: sources.map(({ definition }) => definition.title.he).join('; '),
    looked_for: lookedFor.join('; '),
  }
  return { code: 'SOURCE_NOT_RECOGNISED', where: { file }, found: found.slice(0, 20).join(', '), values }
}

import { cleanText, foldHeader } from '../fold.ts'
import { maySayTotal } from '../total-words.ts'

/**
 * The name a column is known by from now on: of its labels, from the lowest up, as many as no column of another meaning
 * shares. A name that says a total and nothing else takes the label above it too.
 * @param others the labels of the columns that mean something else
 * @returns the labels joined, without what changes from year to year; empty where the column has no name of its own
 */
export function nameOfColumn(labels: readonly string[], others: readonly (readonly string[])[]): string {
  const own = labels.filter((label) => foldHeader(label) !== '')
  const taken = new Set(others.flatMap((labels) => pathsOf(labels)))
  for (let from = own.length - 1; from >= 0; from--) {
    const path = own.slice(from)
    if (taken.has(foldedPath(path))) continue
    if (from > 0 && path.length === 1 && maySayTotal(path[0]!)) continue
    return nameOf(path)
  }
  return ''
}

const foldedPath = (labels: readonly string[]): string => labels.map(foldHeader).join(' ')

function pathsOf(labels: readonly string[]): string[] {
  const own = labels.filter((label) => foldHeader(label) !== '')
  return own.map((_, from) => foldedPath(own.slice(from)))
}

/** As printed, but for line breaks and remarks in brackets, which are no part of a name; as it is where nothing else is left. */
function nameOf(path: readonly string[]): string {
  const printed = cleanText(path.join(' '))
  const bare = cleanText(printed.replace(/\([^()]*\)/g, ' '))
  return foldHeader(bare) === foldHeader(printed) ? bare : printed
}

/** A column with what it means. */
interface Meant {
  labels: readonly string[]
  field?: string
  sets: Readonly<Record<string, string>>
}

/** The labels of the columns that mean something else than this one. */
export const othersThan = (columns: readonly Meant[], column: Meant): (readonly string[])[] =>
  columns
    .filter((other) => other !== column && !(column.field === other.field && sameSets(other.sets, column.sets)))
    .map(({ labels }) => labels)

const sameSets = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted())

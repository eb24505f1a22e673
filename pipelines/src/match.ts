import { foldHeader } from './fold.ts'
import type { HeaderColumn } from './header.ts'
import { dice, letterPairs } from './likeness.ts'
import type { Field, SourceDefinition } from './source-schema.ts'

export interface FieldMatch {
  fieldId: string
  column: HeaderColumn
  /** the folded part of the header that is the field's name */
  path: string
  likeness?: true
}

export interface Matching {
  /** a field is here once a year that its columns speak of */
  matches: FieldMatch[]
  /** fields that more than one column answers to */
  doubled: { fieldId: string; columns: HeaderColumn[] }[]
  missing: { fieldId: string; nearest?: HeaderColumn }[]
}

/**
 * Finds each field's column by its aliases word for word, the longest alias first.
 * @param yearOf where the headers tell the figures' years, the year of a column: columns of one field that speak of different years
 *   are all its own
 */
export function matchByAlias(
  source: SourceDefinition,
  fieldIds: readonly string[],
  columns: readonly HeaderColumn[],
  yearOf?: (column: HeaderColumn, path: string) => number | undefined,
): Matching {
  const byAlias = new Map(
    fieldIds.flatMap((id) => source.fields[id]!.aliases.map((alias) => [foldHeader(alias), id] as const)),
  )
  const found = new Map<string, FieldMatch[]>()
  for (const column of columns) {
    // paths run from the whole header down to the lowest label: the first that is an alias is the longest
    const path = column.paths.find((candidate) => byAlias.has(candidate))
    if (path === undefined) continue
    const fieldId = byAlias.get(path)!
    found.set(fieldId, [...(found.get(fieldId) ?? []), { fieldId, column, path }])
  }
  const matching: Matching = { matches: [], doubled: [], missing: [] }
  for (const fieldId of fieldIds) {
    const all = found.get(fieldId) ?? []
    if (all.length === 0) matching.missing.push({ fieldId })
    const byYear = source.fields[fieldId]!.type === 'measure' ? yearOf : undefined
    for (const same of Map.groupBy(all, ({ column, path }) => byYear?.(column, path)).values()) {
      matching.matches.push(same[0]!)
      if (same.length > 1) matching.doubled.push({ fieldId, columns: same.map(({ column }) => column) })
    }
  }
  return matching
}

/**
 * Looks for the wanted fields that have no column by likeness, among the columns no field has claimed. Likeness forgives a
 * slip of the pen, never a word that changes the sense; where two columns are alike, neither is taken.
 */
export function matchByLikeness(
  source: SourceDefinition,
  matching: Matching,
  wanted: (fieldId: string) => boolean,
  columns: readonly HeaderColumn[],
): Matching {
  const claimed = new Set(
    [...matching.matches, ...matching.doubled.flatMap(({ columns }) => columns.map((column) => ({ column })))].map(
      ({ column }) => column,
    ),
  )
  const matches = [...matching.matches]
  const missing: Matching['missing'] = []
  for (const { fieldId } of matching.missing) {
    if (!wanted(fieldId)) {
      missing.push({ fieldId })
      continue
    }
    const field = source.fields[fieldId]!
    const ranked = rank(
      field,
      columns.filter((column) => !claimed.has(column)),
    )
    const alike = ranked.filter(({ path }) => field.aliases.some((alias) => isSlip(foldHeader(alias), path)))
    if (alike.length === 1) {
      const { column, path } = alike[0]!
      claimed.add(column)
      matches.push({ fieldId, column, path, likeness: true })
    } else missing.push({ fieldId, ...(ranked[0] && { nearest: ranked[0].column }) })
  }
  return { ...matching, matches, missing }
}

interface Candidate {
  column: HeaderColumn
  path: string
  likeness: number
}

/** Columns by how like their header is to the field's aliases, the likest first. */
function rank(field: Field, columns: readonly HeaderColumn[]): Candidate[] {
  const aliases = field.aliases.map((alias) => letterPairs(foldHeader(alias)))
  const candidates = columns.map((column) => {
    let best: Candidate = { column, path: '', likeness: -1 }
    for (const path of column.paths) {
      const pairs = letterPairs(path)
      for (const alias of aliases) {
        const likeness = dice(alias, pairs)
        if (likeness > best.likeness) best = { column, path, likeness }
      }
    }
    return best
  })
  return candidates.filter(({ likeness }) => likeness > 0.3).sort((a, b) => b.likeness - a.likeness)
}

/** Words whose coming or going changes nothing. */
const light = new Set(['של', 'את', 'כל', 'לפי'])
/** Words that are never a slip of another. */
const weighty = new Set(['אחוז', 'מספר', 'ממוצע', 'סהכ', 'בנימ', 'בנות', 'ללא', 'כולל'])

/** Two headers that differ by misspelt words only. One word more may make another figure of it: `הלא זכאים`, `על־יסודיים`. */
export function isSlip(alias: string, header: string): boolean {
  const rest = header.split(' ')
  const lacking = alias.split(' ').filter((word) => {
    const at = rest.findIndex((other) => isSameWord(word, other))
    if (at !== -1) rest.splice(at, 1)
    return at === -1
  })
  return [...lacking, ...rest].every((word) => light.has(word))
}

/** The same word, with an article or without, or a slip of it: one letter in five may differ. */
function isSameWord(a: string, b: string): boolean {
  if (a === b || a === `ה${b}` || b === `ה${a}`) return true
  if (weighty.has(a) || weighty.has(b) || /\d/.test(a + b)) return false
  const shorter = Math.min(a.length, b.length)
  return shorter >= 4 && distance(a, b) <= Math.max(1, Math.floor(shorter / 5))
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}

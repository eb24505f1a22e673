import { foldName } from './fold.ts'
import { likeness } from './likeness.ts'
import type { NameKind, UnresolvedName } from './unresolved-names.ts'

/** Somebody known by code and name; who is known by several names is here once for each. */
export interface Known {
  kind: NameKind
  code: string
  name: string
  /** what tells it from another of the same name: its place, its source; or who decided it */
  evidence: string
}

export interface NameCandidate {
  code: string
  name: string
  evidence: string
}

export interface NameQuestion {
  kind: NameKind
  name: string
  /** folded for comparison */
  nameKey: string
  candidates: NameCandidate[]
}

export interface ResolvedNames {
  /** the evidence tells the name it is known by, where that is spelled otherwise */
  resolved: { name: string; code: string; evidence: string }[]
  /** several have the name */
  ambiguous: NameQuestion[]
  /** nobody known has the name; the candidates are those with one like it, the likest first */
  unknown: NameQuestion[]
}

/** So many like names a person can choose from. */
const nearestShown = 3
/** Names less alike than this are of others. */
const alike = 0.55

/**
 * Finds whose each printed name is: what a person decided before all, else the one who is known by that very name, else the
 * one known by the same words in another order, or with words beside them that say nothing. Nothing is guessed: where
 * several have the name, or only others have one like it, a person is asked.
 * @param decisions by `decisionKey`
 */
export function resolveNames(
  names: readonly UnresolvedName[],
  register: readonly Known[],
  decisions: ReadonlyMap<string, Known> = new Map(),
): ResolvedNames {
  const found: ResolvedNames = { resolved: [], ambiguous: [], unknown: [] }
  const bySpelling = indexed(register, foldName)
  const byWords = indexed(register, (name) => words(foldName(name)))
  for (const { kind, name, key } of names) {
    const decided = decisions.get(decisionKey(kind, key))
    const same =
      decided === undefined
        ? (bySpelling.get(`${kind} ${key}`) ?? byWords.get(`${kind} ${words(key)}`) ?? [])
        : [decided]
    const [only] = same
    if (only && same.length === 1) {
      const isOther = decided === undefined && foldName(only.name) !== key
      const evidence = [...(isOther ? [only.name] : []), only.evidence].filter(Boolean).join(' · ')
      found.resolved.push({ name, code: only.code, evidence })
    } else if (only) found.ambiguous.push({ kind, name, nameKey: key, candidates: same.map(candidate) })
    else found.unknown.push({ kind, name, nameKey: key, candidates: nearestNames(kind, key, register) })
  }
  return found
}

export const decisionKey = (kind: NameKind, nameKey: string): string => `${kind} ${nameKey}`

/** Those with a name like it, the likest first, each once. */
export function nearestNames(kind: NameKind, key: string, register: readonly Known[]): NameCandidate[] {
  const like = register
    .filter((known) => known.kind === kind)
    .map((known) => ({ known, likeness: likeness(key, foldName(known.name)) }))
    .filter((each) => each.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness || (a.known.code < b.known.code ? -1 : 1))
  return onePerCode(like.map(({ known }) => known))
    .slice(0, nearestShown)
    .map(candidate)
}

const candidate = ({ code, name, evidence }: Known): NameCandidate => ({ code, name, evidence })

/** Who is known by each name, each code once. */
function indexed(register: readonly Known[], fold: (name: string) => string): Map<string, Known[]> {
  const groups = Map.groupBy(register, ({ kind, name }) => `${kind} ${fold(name)}`)
  return new Map([...groups].map(([key, known]) => [key, onePerCode(known)]))
}

const onePerCode = (known: readonly Known[]): Known[] => {
  const seen = new Set<string>()
  return known.filter(({ code }) => !seen.has(code) && seen.add(code))
}

/** Words that stand before a name or not, and tell nobody from another; kinds of schools and authorities do. */
const idle = new Set(['בית', 'ספר', 'ביס', 'בי', 'עש', 'על', 'שמ', 'מדרסה', 'مدرسة', 'school', 'the'])

/** The words of a folded name that say something, in one order. */
const words = (key: string): string => {
  const all = key.split(' ')
  const telling = all.filter((word) => !idle.has(word))
  return (telling.length > 0 ? telling : all).sort().join(' ')
}

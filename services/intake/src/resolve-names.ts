import { foldName } from '@madad/pipelines/fold'
import type { UnresolvedName } from '@madad/pipelines/unresolved-names'
import type { NameCandidate, NameKind } from '@madad/store/upload'

/** Somebody known by code and name. */
export interface Known {
  kind: NameKind
  code: string
  name: string
  /** what tells it from another of the same name: its place, its kind; or who decided it */
  evidence: string
}

export interface ResolvedNames {
  resolved: { name: string; code: string; evidence: string }[]
  /** several have the name */
  ambiguous: NameQuestion[]
  /** nobody known has the name; the candidates are those with one like it, the likest first */
  unknown: NameQuestion[]
}

interface NameQuestion {
  kind: NameKind
  name: string
  nameKey: string
  candidates: NameCandidate[]
}

/** So many like names a person can choose from. */
const nearest = 3
/** Names less alike than this are of others. */
const alike = 0.55

/**
 * Finds whose each printed name is: what a person decided before all, else the one who is known by that very name. Nothing
 * is guessed: where several have the name, or only others have one like it, a person is asked.
 */
export function resolveNames(
  names: readonly UnresolvedName[],
  register: readonly Known[],
  decisions: ReadonlyMap<string, Known>,
): ResolvedNames {
  const found: ResolvedNames = { resolved: [], ambiguous: [], unknown: [] }
  const folded = register.map((known) => ({ known, key: foldName(known.name) }))
  for (const { kind, name, key } of names) {
    if (kind !== 'institution' && kind !== 'authority') continue
    const decided = decisions.get(decisionKey(kind, key))
    const ofKind = folded.filter(({ known }) => known.kind === kind)
    const same = ofKind.filter((each) => each.key === key).map(({ known }) => known)
    const [only] = decided ? [decided] : same
    if (only && (decided || same.length === 1)) {
      found.resolved.push({ name, code: only.code, evidence: only.evidence })
    } else if (same.length > 1) {
      found.ambiguous.push({ kind, name, nameKey: key, candidates: same.map(candidate) })
    } else {
      const like = ofKind
        .map(({ known, key: other }) => ({ known, likeness: likeness(key, other) }))
        .filter((each) => each.likeness >= alike)
        .toSorted((a, b) => b.likeness - a.likeness || (a.known.code < b.known.code ? -1 : 1))
      const candidates = like.slice(0, nearest).map(({ known }) => candidate(known))
      found.unknown.push({ kind, name, nameKey: key, candidates })
    }
  }
  return found
}

export const decisionKey = (kind: NameKind, nameKey: string): string => `${kind} ${nameKey}`

const candidate = ({ code, name, evidence }: Known): NameCandidate => ({ code, name, evidence })

/** Dice's coefficient of the letter pairs of two folded names: 1 for the same, 0 where nothing is shared. */
function likeness(a: string, b: string): number {
  const left = letterPairs(a)
  const right = letterPairs(b)
  if (left.length + right.length === 0) return 0
  const rest = new Map<string, number>()
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1)
  let both = 0
  for (const pair of left) {
    const count = rest.get(pair) ?? 0
    if (count > 0) both++
    rest.set(pair, count - 1)
  }
  return (2 * both) / (left.length + right.length)
}

const letterPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, n) => text.slice(n, n + 2))

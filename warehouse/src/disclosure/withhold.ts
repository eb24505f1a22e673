import { determined } from './determined.ts'

/** A published cell of one indicator, authority and year: a school's or the authority's, of a part or of all. */
export interface Cell {
  /** the school; empty for the authority */
  place: string
  /** what it is split by and which part; both empty for the whole */
  breakdown: string
  part: string
  /** how many people it speaks of; below 0 where nobody says */
  people: number
}

/** Cells that add up: the last is the sum of those before it. Each is its cell's place in the list. */
interface Line {
  parts: number[]
  whole: number
  /** whether they do add up: pupils of two tracks do not */
  isSum: boolean
}

/** With more unknowns than these only the lines are looked at, each by itself. */
const mostUnknowns = 1200

/**
 * Which cells are to be withheld so that no small group can be read or worked out: the small ones, and of those beside them
 * the smallest, until in every line that is told with its sum two at least are gone and together are no small group, and no
 * withheld cell follows from all lines together.
 *
 * Schools add up to their authority, part by part, and parts to the whole of their place; parts of a part, where they do, to
 * that part. Nought is no group.
 *
 * Source: the rule of two and the audit by rank, A. Hundepool et al. (2012), Statistical Disclosure Control, chapter 4.
 * @param minimum people; fewer are a small group
 */
export function withhold(cells: readonly Cell[], minimum: number): boolean[] {
  const gone = cells.map(({ people }) => people > 0 && people < minimum)
  if (!gone.includes(true)) return gone
  const lines = linesOf(cells)
  for (;;) {
    if (lines.map((line) => close(line)).includes(true)) continue
    const told = findTold()
    if (told === undefined || !widen(told)) return gone
  }

  /** Takes more of a line with its sum, until what is gone of it tells nothing small. Whether it took any. */
  function close({ parts, whole }: Line): boolean {
    let took = false
    for (;;) {
      const missing = parts.filter((at) => gone[at])
      const together = missing.reduce((sum, at) => sum + cells[at]!.people, 0)
      const isSafe = gone[whole]
        ? // the sum follows from its parts where they are all there
          missing.length > 0
        : missing.length === 0 || (missing.length > 1 && together >= minimum)
      if (isSafe || !take(parts)) return took
      took = true
    }
  }

  /** Withholds the smallest of them that is shown. */
  function take(among: readonly number[]): boolean {
    const shown = among.filter((at) => !gone[at] && cells[at]!.people > 0)
    const smallest = shown.toSorted((a, b) => cells[a]!.people - cells[b]!.people || a - b)[0]
    if (smallest !== undefined) gone[smallest] = true
    return smallest !== undefined
  }

  /** A withheld cell that follows from all lines together. */
  function findTold(): number | undefined {
    const unknown = cells.flatMap((_, at) => (gone[at] ? [at] : []))
    if (unknown.length > mostUnknowns) return undefined
    const column = new Map(unknown.map((at, n) => [at, n]))
    const equations = lines
      .filter(({ isSum }) => isSum)
      .map(({ parts, whole }) =>
        [...parts.map((at) => [at, 1] as const), [whole, -1] as const].flatMap(([at, factor]) =>
          column.has(at) ? [[column.get(at)!, factor] as const] : [],
        ),
      )
    const first = determined(equations, unknown.length)[0]
    return first === undefined ? undefined : unknown[first]
  }

  /**
   * Takes one more where a cell follows from the rest: of its own lines, else of those that share a withheld cell with them,
   * and so on outwards, of sums last. With every number gone that hangs together with it, nothing follows.
   */
  function widen(told: number): boolean {
    const sums = lines
      .filter(({ isSum }) => isSum)
      .map(({ parts, whole }) => ({ parts, whole, all: [...parts, whole] }))
    let near = sums.filter(({ all }) => all.includes(told))
    for (;;) {
      if (near.some(({ parts }) => take(parts))) return true
      const missing = new Set(near.flatMap(({ all }) => all.filter((at) => gone[at])))
      const wider = sums.filter(({ all }) => all.some((at) => missing.has(at)))
      if (wider.length === near.length) return take(near.map(({ whole }) => whole))
      near = wider
    }
  }
}

function linesOf(cells: readonly Cell[]): Line[] {
  const places = new Map(cells.map(({ place, breakdown, part }, at) => [[place, breakdown, part].join('\0'), at]))
  const at = (place: string, breakdown: string, part: string) => places.get([place, breakdown, part].join('\0'))
  const line = (parts: number[], whole: number | undefined): Line[] => {
    if (whole === undefined || parts.length === 0) return []
    const known = parts.filter((each) => cells[each]!.people >= 0)
    const sum = known.reduce((total, each) => total + cells[each]!.people, 0)
    return [{ parts: known, whole, isSum: Math.abs(sum - cells[whole]!.people) < 0.5 }]
  }
  const all = cells.map((_, index) => index)
  const bySplit = Map.groupBy(
    all.filter((index) => cells[index]!.breakdown !== ''),
    (index) => `${cells[index]!.place}\0${cells[index]!.breakdown}`,
  )
  // `subject,gender`: the parts of a part
  const ofParts = [...bySplit.values()].flatMap((parts) => {
    const { place, breakdown } = cells[parts[0]!]!
    const outer = breakdown.slice(0, Math.max(0, breakdown.lastIndexOf(',')))
    if (outer === '') return []
    const byPart = Map.groupBy(parts, (index) => cells[index]!.part.slice(0, cells[index]!.part.lastIndexOf(',')))
    return [...byPart].flatMap(([of, within]) => line(within, at(place, outer, of)).filter(({ isSum }) => isSum))
  })
  const bySchool = Map.groupBy(
    all.filter((index) => cells[index]!.place !== ''),
    (index) => `${cells[index]!.breakdown}\0${cells[index]!.part}`,
  )
  const ofSplits = [...bySplit.values()].flatMap((parts) => line(parts, at(cells[parts[0]!]!.place, '', '')))
  const ofSchools = [...bySchool.values()].flatMap((schools) =>
    line(schools, at('', cells[schools[0]!]!.breakdown, cells[schools[0]!]!.part)),
  )
  // whole schools first: of a school that is gone fewer parts need go
  const isOfAll = ({ whole }: Line) => cells[whole]!.breakdown === ''
  return [...ofSchools.filter(isOfAll), ...ofSplits, ...ofParts, ...ofSchools.filter((each) => !isOfAll(each))]
}

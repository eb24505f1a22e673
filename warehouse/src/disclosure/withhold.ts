import { type Outsider, outsider } from './outsider.ts'

/** A published cell of one indicator, authority and year: a school's or the authority's, of a part or of all. */
export interface Cell {
  /** the school; empty for the authority */
  place: string
  /** what it is split by and which part; both empty for the whole */
  breakdown: string
  part: string
  /** how many people it speaks of; below 0 where nobody says */
  people: number
  /** what is counted of them and adds up, where that is another number: posts of teachers, invitations of members */
  amount?: number
}

/** Cells that add up: each is its cell's place in the list. */
interface Line {
  parts: number[]
  whole: number
  /** by how much the whole is more than its parts: pupils of no track; below 0 where some are in two */
  rest: number
}

/** Lines times cells; of a larger table only the lines are looked at, each by itself. */
const largest = 20_000_000

/**
 * Which cells are to be withheld so that no small group can be read or worked out: the small ones, and of those beside them
 * the smallest, until
 * - in every line that is told with its sum two at least are gone and together are no small group;
 * - no withheld cell follows from all lines together;
 * - of a small one nothing follows but that it is small: as far as all lines tell, it could be `minimum` too, or else any
 *   number below.
 *
 * Schools add up to their authority, part by part, and parts to the whole of their place; parts of a part, where they do, to
 * that part. Nought is no group and is shown, so what is withheld is one at least, as everybody knows.
 *
 * Source: the rule of two, and the audit by every cell's bounds, A. Hundepool et al. (2012), Statistical Disclosure Control,
 * chapter 4.
 * @param minimum people; fewer are a small group
 */
export function withhold(cells: readonly Cell[], minimum: number): boolean[] {
  const gone = cells.map(() => false)
  const isSmall = cells.map(({ people }) => people > 0 && people < minimum)
  if (!isSmall.includes(true)) return gone
  const lines = linesOf(cells)
  const known = lines.length * cells.length <= largest ? whatIsKnown(cells, lines) : undefined
  for (const at of cells.keys()) if (isSmall[at]) hide(at)
  do for (const line of lines) close(line)
  while (known && protect(known))
  return gone

  /** Takes more of a line with its sum, until what is gone of it tells nothing small. */
  function close({ parts, whole }: Line): void {
    for (;;) {
      const missing = parts.filter((at) => gone[at])
      const together = missing.reduce((sum, at) => sum + cells[at]!.people, 0)
      const isSafe = gone[whole]
        ? // the sum follows from its parts where they are all there
          missing.length > 0
        : missing.length === 0 || (missing.length > 1 && together >= minimum)
      if (isSafe || !hideSmallest(parts)) return
    }
  }

  /** Takes one more for the first withheld cell of which too much is known. Whether there was any. */
  function protect(outside: Outsider): boolean {
    return cells.some((cell, at) => {
      if (!gone[at] || isSafe(outside, at)) return false
      return hideSmallest(outside.holding(at, Math.max(minimum, amountOf(cell) + 1)))
    })
  }

  function isSafe(outside: Outsider, at: number): boolean {
    if (outside.isTold(at)) return false
    // the bound is of people; who is counted in another number is not told by it
    if (!isSmall[at] || amountOf(cells[at]!) !== cells[at]!.people) return true
    const most = outside.most(at, minimum)
    return most > minimum - 0.5 || (most > minimum - 1.5 && outside.least(at, 1) < 1.5)
  }

  function hideSmallest(among: readonly number[]): boolean {
    const shown = among.filter((at) => !gone[at] && cells[at]!.people > 0)
    const smallest = shown.toSorted((a, b) => cells[a]!.people - cells[b]!.people || a - b)[0]
    if (smallest !== undefined) hide(smallest)
    return smallest !== undefined
  }

  function hide(at: number): void {
    gone[at] = true
    known?.hide(at)
  }
}

/** What everybody knows of the cells: that lines add up, but for a rest that may be anything where there is one. */
function whatIsKnown(cells: readonly Cell[], lines: readonly Line[]): Outsider {
  const sums = lines.filter(({ whole }) => amountOf(cells[whole]!) >= 0)
  const rests = sums.map(({ rest }) => Math.abs(rest))
  const outside = outsider(
    sums.map(({ parts, whole, rest }, line) => [
      ...parts.map((at) => [at, 1] as const),
      [whole, -1],
      ...(rest === 0 ? [] : [[cells.length + line, Math.sign(rest)] as const]),
    ]),
    [...cells.map(amountOf), ...rests],
    [...cells.map((cell) => Math.min(1, amountOf(cell))), ...rests.map(() => 0)],
  )
  for (const [line, rest] of rests.entries()) if (rest > 0) outside.hide(cells.length + line)
  return outside
}

const amountOf = ({ people, amount = people }: Cell): number => amount

function linesOf(cells: readonly Cell[]): Line[] {
  const places = new Map(cells.map(({ place, breakdown, part }, at) => [[place, breakdown, part].join('\0'), at]))
  const at = (place: string, breakdown: string, part: string) => places.get([place, breakdown, part].join('\0'))
  const line = (parts: number[], whole: number | undefined): Line[] => {
    if (whole === undefined || parts.length === 0) return []
    const known = parts.filter((each) => cells[each]!.people >= 0)
    const rest = amountOf(cells[whole]!) - known.reduce((total, each) => total + amountOf(cells[each]!), 0)
    return [{ parts: known, whole, rest: Math.abs(rest) < 0.5 ? 0 : rest }]
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
    return [...byPart].flatMap(([of, within]) => line(within, at(place, outer, of)).filter(({ rest }) => rest === 0))
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

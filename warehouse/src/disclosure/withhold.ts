import { type Outsider, outsider, type Sum } from './outsider.ts'

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
  /** how many of them a share counts; below 0 where it is none */
  counted?: number
}

/** Cells that add up: each is its cell's place in the list. */
interface Line {
  parts: number[]
  whole: number
  /** by how much the whole is more than its parts: pupils of no track; below 0 where some are in two */
  rest: number
  /** whether the counted of a share add up */
  isCountedSum: boolean
}

/** Lines times cells; of a larger table only the lines are looked at, each by itself. */
const largest = 3_000_000

/**
 * Which cells are to be withheld so that no small group can be read or worked out: the small ones, and of those beside them
 * the smallest, until
 * - in every line that is told with its sum two at least are gone and together are no small group;
 * - no withheld cell follows from all lines together;
 * - of a small one nothing follows but that it is small: as far as all lines tell, it could be `minimum` too, or else any
 *   number below.
 *
 * Schools add up to their authority, part by part, and parts to the whole of their place; parts of a part to that
 * part. Nought is no group and is shown, so what is withheld is one at least, as everybody knows.
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
  const isAudited = lines.length * cells.length <= largest
  const known = isAudited ? whatIsKnown(cells, lines) : undefined
  // where the counted of a share add up and the people do not
  const counted = isAudited && lines.some(({ rest, isCountedSum }) => rest !== 0 && isCountedSum)
  const ofCounted = counted ? whatIsKnownOfCounted(cells, lines) : undefined
  for (const at of cells.keys()) if (isSmall[at]) hide(at)
  do for (const line of lines) close(line)
  while (known && protect(known))
  return gone

  /** Takes more of a line with its sum, until what is gone of it tells nothing small. */
  function close({ parts, whole, rest }: Line): void {
    // a rest that nobody knows is gone too, and how far it hides the others the bounds tell
    if (known && rest > 0) return
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
      if (!gone[at]) return false
      if (!isSafe(outside, at)) return hideSmallest(outside.holding(at, Math.max(minimum, amountOf(cell) + 1)))
      return (
        isSmall[at] && ofCounted?.isTold(at) === true && hideSmallest(ofCounted.holding(at, Number.POSITIVE_INFINITY))
      )
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
    ofCounted?.hide(at)
  }
}

/**
 * What everybody knows of the cells: that lines add up, but for a rest that may be anything where there is one, and that a
 * school's parts are told of the same people where they are so in all schools.
 */
function whatIsKnown(cells: readonly Cell[], lines: readonly Line[]): Outsider {
  const sums = lines.filter(({ whole }) => amountOf(cells[whole]!) >= 0)
  const rests = sums.map(({ rest }) => Math.abs(rest))
  const outside = outsider(
    [
      ...sums.map(
        ({ parts, whole, rest }, line): Sum => [
          ...parts.map((at) => [at, 1] as const),
          [whole, -1],
          ...(rest === 0 ? [] : [[cells.length + line, Math.sign(rest)] as const]),
        ],
      ),
      ...ofTheSame(cells),
    ],
    [...cells.map(amountOf), ...rests],
    [...cells.map((cell) => Math.min(1, amountOf(cell))), ...rests.map(() => 0)],
  )
  for (const [line, rest] of rests.entries()) if (rest > 0) outside.hide(cells.length + line)
  return outside
}

/** The same of those a share counts. */
function whatIsKnownOfCounted(cells: readonly Cell[], lines: readonly Line[]): Outsider {
  const sums = lines.filter(({ isCountedSum }) => isCountedSum)
  return outsider(
    sums.map(({ parts, whole }): Sum => [...parts.map((at) => [at, 1] as const), [whole, -1]]),
    cells.map(({ counted = -1 }) => counted),
    cells.map(() => 0),
  )
}

/** Each part of a school and its next, by a breakdown in which all parts of each school are as many: its cohort in each subject. */
function ofTheSame(cells: readonly Cell[]): Sum[] {
  const ofSchools = cells.flatMap((cell, at) =>
    cell.place !== '' && cell.breakdown !== '' && cell.people > 0 ? [{ ...cell, at }] : [],
  )
  // of a cohort by subject and gender the girls are as many in each subject
  const within = ({ breakdown, part }: Cell) => (breakdown.includes(',') ? part.slice(part.lastIndexOf(',')) : '')
  return [...Map.groupBy(ofSchools, (cell) => cell.breakdown + within(cell)).values()].flatMap((parts) => {
    const split = [...Map.groupBy(parts, ({ place }) => place).values()].filter(({ length }) => length > 1)
    const isSame = split.every((each) => each.every((part) => amountOf(part) === amountOf(each[0]!)))
    // in one school it may be chance
    if (split.length < 2 || !isSame) return []
    return split.flatMap((each) =>
      each.slice(1).map(
        ({ at }, n): Sum => [
          [each[n]!.at, 1],
          [at, -1],
        ],
      ),
    )
  })
}

const amountOf = ({ people, amount = people }: Cell): number => amount

function linesOf(cells: readonly Cell[]): Line[] {
  const places = new Map(cells.map(({ place, breakdown, part }, at) => [[place, breakdown, part].join('\0'), at]))
  const at = (place: string, breakdown: string, part: string) => places.get([place, breakdown, part].join('\0'))
  const line = (parts: number[], whole: number | undefined): Line[] => {
    if (whole === undefined || parts.length === 0) return []
    const known = parts.filter((each) => cells[each]!.people >= 0)
    const rest = amountOf(cells[whole]!) - known.reduce((total, each) => total + amountOf(cells[each]!), 0)
    const counted = [whole, ...known].map((each) => cells[each]!.counted ?? -1)
    const isCountedSum = !counted.some((each) => each < 0) && counted.reduce((left, each) => left - each) === 0
    return [{ parts: known, whole, rest: Math.abs(rest) < 0.5 ? 0 : rest, isCountedSum }]
  }
  const all = cells.map((_, index) => index)
  const bySplit = Map.groupBy(
    all.filter((index) => cells[index]!.breakdown !== ''),
    (index) => `${cells[index]!.place}\0${cells[index]!.breakdown}`,
  )
  // `subject,gender`: the parts of a part; where they are more than it, some are in two and it is no sum of them
  const ofParts = [...bySplit.values()].flatMap((parts) => {
    const { place, breakdown } = cells[parts[0]!]!
    const outer = breakdown.slice(0, Math.max(0, breakdown.lastIndexOf(',')))
    if (outer === '') return []
    const byPart = Map.groupBy(parts, (index) => cells[index]!.part.slice(0, cells[index]!.part.lastIndexOf(',')))
    return [...byPart].flatMap(([of, within]) => line(within, at(place, outer, of)).filter(({ rest }) => rest >= 0))
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

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, withhold } from './withhold.ts'

const minimum = 11
const school = (place: string, people: number, part = ''): Cell => ({
  place,
  breakdown: part === '' ? '' : 'grade',
  part,
  people,
})
/** The cells that are withheld, `place part`. */
const gone = (cells: Cell[]) => {
  const flags = withhold(cells, minimum)
  return cells.filter((_, at) => flags[at]).map(({ place, part }) => `${place} ${part}`.trim())
}

test('one small school takes the next smallest with it, for the authority less the others would tell it', () => {
  expect(gone([school('', 100), school('a', 5), school('b', 20), school('c', 75)])).toEqual(['a', 'b'])
})

test('two small schools that together are no small group go alone', () => {
  expect(gone([school('', 100), school('a', 5), school('b', 6), school('c', 89)])).toEqual(['a', 'b'])
})

test('a school that went with a small one does not follow from its own parts', () => {
  const cells = [
    school('', 100),
    ...[school('a', 5), school('b', 20), school('c', 75)],
    ...[school('b', 12, 'grade_1'), school('b', 8 + 3, 'grade_2')],
  ]
  expect(gone(cells)).toContain('b grade_2')
})

test('nothing small, nothing withheld; nought is no group', () => {
  expect(gone([school('', 31), school('a', 0), school('b', 20), school('c', 11)])).toEqual([])
})

test('few girls of a subject take its boys with them, where both add up to the subject', () => {
  const of = (breakdown: string, part: string, people: number): Cell => ({ place: '', breakdown, part, people })
  const shown = (girls: number, boys: number) =>
    withhold(
      [
        of('subject', 'physics', 40),
        of('subject', 'english', 90),
        of('subject,gender', 'physics,female', girls),
        of('subject,gender', 'physics,male', boys),
        of('subject,gender', 'english,female', 50),
        of('subject,gender', 'english,male', 40),
      ],
      minimum,
    ).map((isGone) => !isGone)
  expect(shown(3, 37)).toEqual([true, true, false, false, true, true])
  // a school that tells no gender is in the subject: the girls do not follow
  expect(shown(3, 30)).toEqual([true, true, false, true, true, true])
})

/** Schools by parts with random counts, all their sums with them: the authority, its parts, the schools. */
const tables = fc
  .record({ schools: fc.integer({ min: 1, max: 5 }), parts: fc.integer({ min: 1, max: 4 }) })
  .chain(({ schools, parts }) =>
    fc.array(fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: parts, maxLength: parts }), {
      minLength: schools,
      maxLength: schools,
    }),
  )
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
function cellsOf(counts: readonly (readonly number[])[]): Cell[] {
  const names = counts.map((_, at) => `school ${at}`)
  const grades = counts[0]!.map((_, at) => `grade ${at}`)
  return [
    school('', sumOf(counts.map(sumOf))),
    ...grades.map((grade, at) => school('', sumOf(counts.map((row) => row[at]!)), grade)),
    ...names.flatMap((name, row) => [
      school(name, sumOf(counts[row]!)),
      ...grades.map((grade, at) => school(name, counts[row]![at]!, grade)),
    ]),
  ]
}

/**
 * What an outsider could work out, in another way than the program's: all solutions of the sums, by Gauss and Jordan with
 * fractions of doubles, of which an unknown is fixed where no free one moves it.
 */
function fixed(cells: readonly Cell[], flags: readonly boolean[]): number[] {
  const unknown = cells.flatMap((_, at) => (flags[at] ? [at] : []))
  const isPart = (cell: Cell, place: string, part: string) => cell.place === place && cell.part === part
  const places = [...new Set(cells.map(({ place }) => place))]
  const parts = [...new Set(cells.map(({ part }) => part))]
  const equation = (members: readonly number[], whole: number): number[] =>
    unknown.map((at) => (members.includes(at) ? 1 : at === whole ? -1 : 0))
  const indexOf = (place: string, part: string) => cells.findIndex((cell) => isPart(cell, place, part))
  const matrix = [
    ...places.map((place) =>
      equation(
        parts.filter((part) => part !== '').map((part) => indexOf(place, part)),
        indexOf(place, ''),
      ),
    ),
    ...parts.map((part) =>
      equation(
        places.filter((place) => place !== '').map((place) => indexOf(place, part)),
        indexOf('', part),
      ),
    ),
  ]
  const pivots: number[] = []
  for (let column = 0, top = 0; column < unknown.length && top < matrix.length; column++) {
    const found = matrix.findIndex((row, at) => at >= top && Math.abs(row[column]!) > 1e-9)
    if (found < 0) continue
    ;[matrix[top], matrix[found]] = [matrix[found]!, matrix[top]!]
    const pivot = matrix[top]!.map((each) => each / matrix[top]![column]!)
    matrix[top] = pivot
    matrix.forEach((row, at) => {
      if (at !== top) matrix[at] = row.map((each, n) => each - row[column]! * pivot[n]!)
    })
    pivots[column] = top++
  }
  return unknown.filter((_, column) => {
    const row = pivots[column]
    return row !== undefined && matrix[row]!.filter((each) => Math.abs(each) > 1e-9).length === 1
  })
}

test('of no random table can a withheld number be worked out from those that are shown', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const cells = cellsOf(counts)
      const flags = withhold(cells, minimum)
      const told = fixed(cells, flags).filter((at) => cells[at]!.people > 0)
      expect(told.map((at) => cells[at])).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('where only a sum is left to take, it is taken', () => {
  // school 0 is all of its grade and shares it with nobody: grade 0 of the authority tells its number
  const cells = cellsOf([
    [25, 0, 0],
    [0, 4, 21],
    [0, 0, 1],
  ])
  expect(gone(cells)).toEqual(expect.arrayContaining(['school 0', 'school 0 grade 0', 'grade 0']))
})

test('every small number is withheld, and a line that is shown with its sum lacks none or no small group', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const cells = cellsOf(counts)
      const flags = withhold(cells, minimum)
      cells.forEach(({ people }, at) => {
        if (people > 0 && people < minimum) expect(flags[at]).toBe(true)
      })
      for (const place of new Set(cells.map((cell) => cell.place))) {
        const [whole] = cells.flatMap((cell, at) => (cell.place === place && cell.part === '' ? [at] : []))
        const missing = cells.filter((cell, at) => cell.place === place && cell.part !== '' && flags[at])
        if (!flags[whole!] && missing.length > 0)
          expect(sumOf(missing.map(({ people }) => people))).toBeGreaterThanOrEqual(minimum)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a large authority is done in no time that anybody notices', () => {
  const counts = Array.from({ length: 120 }, (_, row) =>
    Array.from({ length: 12 }, (_, at) => (row * 7 + at * 13) % 60),
  )
  const cells = cellsOf(counts)
  const flags = withhold(cells, minimum)
  expect(cells.filter(({ people }, at) => people > 0 && people < minimum && !flags[at])).toEqual([])
})

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

test('what is left to a school by its shown parts does not press a small one under its bound', () => {
  // b is 18 at least by its second grade, so that a would be 7 at most
  const cells = [
    ...[school('', 100), school('a', 5), school('b', 20), school('c', 75)],
    ...[school('b', 3, 'grade_1'), school('b', 17, 'grade_2')],
  ]
  expect(gone(cells)).toContain('b grade_2')
})

test('small schools that fill their sum with one pupil each do not go alone, for one is the least there can be', () => {
  const ones = Array.from({ length: 11 }, (_, at) => school(`${at}`, 1))
  expect(gone([school('', 51), ...ones, school('large', 40)])).toContain('large')
})

test('a cohort that is withheld in one subject is not told in another', () => {
  const cells = [
    ...[school('', 125, 'english'), school('', 120, 'physics'), school('', 120, 'chemistry')],
    ...[school('a', 5, 'english')],
    ...['english', 'physics', 'chemistry'].map((subject) => school('b', 20, subject)),
    ...['english', 'physics', 'chemistry'].map((subject) => school('c', 100, subject)),
  ]
  expect(gone(cells).filter((cell) => cell.startsWith('b'))).toEqual(['b english', 'b physics', 'b chemistry'])
})

test('where a school that is in no row has nobody counted, the counted add up and the people do not', () => {
  const share = (place: string, people: number, counted: number): Cell => ({
    ...school(place, people, 'physics'),
    counted,
  })
  const cells = [share('', 130, 30), share('a', 5, 3), share('b', 20, 7), share('c', 75, 20)]
  expect(gone(cells)).toEqual(['a physics', 'b physics'])
  // of people nobody knows a's from the thirty that are in no row
  expect(gone(cells.map(({ counted, ...cell }) => cell))).toEqual(['a physics'])
})

test('posts of teachers add up where teachers of two subjects do not', () => {
  const posts = (place: string, people: number, amount: number, part = ''): Cell => ({
    ...school(place, people, part),
    amount,
  })
  // 12 teachers, of whom two teach both: 2.5 posts would follow from 9.5 less 7
  const cells = [posts('a', 12, 9.5), posts('a', 4, 2.5, 'grade_1'), posts('a', 10, 7, 'grade_2')]
  expect(gone(cells)).toEqual(['a grade_1', 'a grade_2'])
  const schools = [posts('', 52, 40), posts('a', 4, 2.5), posts('b', 10, 7.5), posts('c', 38, 30)]
  const parts = [posts('b', 8, 5, 'grade_1'), posts('b', 9, 2.5, 'grade_2')]
  // the posts of b are 7.5 by its parts
  expect(gone([...schools, ...parts])).toEqual(['a', 'b', 'b grade_1', 'b grade_2'])
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
  // but it is small, and they are four at most
  expect(shown(3, 36)).toEqual([true, true, false, false, true, true])
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

/** What an outsider knows of withheld cells, in another way than the program's: an equation a place and a part, as a matrix. */
function knownOf(cells: readonly Cell[], unknown: readonly number[]): number[][] {
  const places = [...new Set(cells.map(({ place }) => place))]
  const parts = [...new Set(cells.map(({ part }) => part))]
  const indexOf = (place: string, part: string) => cells.findIndex((cell) => cell.place === place && cell.part === part)
  const equation = (members: readonly number[], whole: number): number[] =>
    unknown.map((at) => (members.includes(at) ? 1 : at === whole ? -1 : 0))
  const without = (names: readonly string[]) => names.filter((name) => name !== '')
  return [
    ...places.map((place) =>
      equation(
        without(parts).map((part) => indexOf(place, part)),
        indexOf(place, ''),
      ),
    ),
    ...parts.map((part) =>
      equation(
        without(places).map((place) => indexOf(place, part)),
        indexOf('', part),
      ),
    ),
  ]
}

/** By Gauss and Jordan, with fractions of doubles. */
function rank(of: readonly (readonly number[])[]): number {
  const matrix = of.map((row) => [...row])
  let top = 0
  for (let column = 0; column < (matrix[0]?.length ?? 0) && top < matrix.length; column++) {
    const found = matrix.findIndex((row, at) => at >= top && Math.abs(row[column]!) > 1e-9)
    if (found < 0) continue
    ;[matrix[top], matrix[found]] = [matrix[found]!, matrix[top]!]
    const pivot = matrix[top]!.map((each) => each / matrix[top]![column]!)
    matrix[top] = pivot
    matrix.forEach((row, at) => {
      if (at !== top) matrix[at] = row.map((each, n) => each - row[column]! * pivot[n]!)
    })
    top++
  }
  return top
}

/** Whether the sum of some withheld cells follows: it does where its equation is no news. */
function follows(known: readonly number[][], unknown: readonly number[], cells: readonly number[]): boolean {
  return rank([...known, unknown.map((at) => (cells.includes(at) ? 1 : 0))]) === rank(known)
}

/** What an outsider has of a table: which cells are unknown, and the equations of what is known. */
function seenOutside(counts: readonly (readonly number[])[]) {
  const cells = cellsOf(counts)
  const flags = withhold(cells, minimum)
  const unknown = cells.flatMap((_, at) => (flags[at] ? [at] : []))
  return { cells, unknown, known: knownOf(cells, unknown) }
}

test('of no random table can a withheld number be worked out from those that are shown', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const { cells, unknown, known } = seenOutside(counts)
      expect(unknown.filter((at) => follows(known, unknown, [at])).map((at) => cells[at])).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('nor the sum of two or three that together are a small group', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const { cells, unknown, known } = seenOutside(counts)
      const groups = unknown
        .flatMap((one) => unknown.flatMap((two) => [[one, two], ...unknown.map((three) => [one, two, three])]))
        .filter((group) => group.every((at, n) => n === 0 || at > group[n - 1]!))
        .filter((group) => sumOf(group.map((at) => cells[at]!.people)) < minimum)
      expect(groups.filter((group) => follows(known, unknown, group))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('of no small number do all the tables there could be tell more than that it is small', () => {
  const small = 3
  const few = tables.map((counts) => counts.slice(0, 3).map((row) => row.slice(0, 2).map((count) => count % 5)))
  fc.assert(
    fc.property(few, (counts) => {
      const cells = cellsOf(counts)
      const flags = withhold(cells, small)
      const could = everyTable(counts, flags)
      for (const [at, { people }] of cells.entries()) {
        if (people === 0 || people >= small) continue
        const numbers = could.map((table) => table[at]!)
        const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
        expect(most >= small || (most === small - 1 && least === 1)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

/** All tables of counts up to seven with the numbers that are shown, and one at least where they are not. */
function everyTable(counts: readonly (readonly number[])[], flags: readonly boolean[]): number[][] {
  const shown = cellsOf(counts).map(({ people }) => people)
  const width = counts[0]!.length
  const found: number[][] = []
  const fill = (inside: number[]): void => {
    const row = Math.floor(inside.length / width)
    // cells stand as the authority, its grades, then each school and its grades
    if (inside.length === counts.length * width) {
      const table = cellsOf(counts.map((_, at) => inside.slice(at * width, (at + 1) * width))).map(
        ({ people }) => people,
      )
      if (table.every((number, at) => (flags[at] ? number > 0 : number === shown[at]))) found.push(table)
      return
    }
    const ofSchool = 1 + width + row * (width + 1)
    const isNewRow = inside.length % width === 0
    if (isNewRow && row > 0) {
      const before = ofSchool - width - 1
      if (!flags[before] && sumOf(inside.slice(-width)) !== shown[before]) return
    }
    const at = ofSchool + 1 + (inside.length % width)
    const whole = flags[1 + (inside.length % width)] ? 7 : shown[1 + (inside.length % width)]!
    for (let value = flags[at] ? 1 : shown[at]!; value <= (flags[at] ? Math.min(7, whole) : shown[at]!); value++)
      fill([...inside, value])
  }
  fill([])
  return found
}

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

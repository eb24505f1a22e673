import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outsider, type Sum } from './outsider.ts'

const ones = (count: number) => new Array<number>(count).fill(1)
/** A sum and its whole, the last. */
const sum = (...cells: number[]): Sum => cells.map((cell, at) => [cell, at < cells.length - 1 ? 1 : -1] as const)

test('of two hidden numbers of a sum each may be anything that leaves the other one', () => {
  const outside = outsider([sum(0, 1, 2, 3)], [5, 6, 20, 31], ones(4))
  outside.hide(0)
  outside.hide(1)
  expect([outside.most(0, 100), outside.least(0, 0)]).toEqual([10, 1])
  expect([outside.most(1, 100), outside.least(1, 0)]).toEqual([10, 1])
  expect(outside.isTold(0)).toBe(false)
})

test('a hidden number alone in a sum is told, and any number beside it would hide it', () => {
  const outside = outsider([sum(0, 1, 2, 3)], [5, 6, 20, 31], ones(4))
  outside.hide(0)
  expect(outside.isTold(0)).toBe(true)
  expect([outside.most(0, 100), outside.least(0, 0)]).toEqual([5, 5])
  expect(outside.holding(0, 100)).toEqual([1, 2, 3])
  outside.hide(3)
  expect(outside.isTold(0)).toBe(false)
  expect(outside.most(0, 100)).toBe(100)
})

test('a number that two sums hold between them is found through both', () => {
  // 0 + 1 = 2, 1 + 3 = 4: what 3 may be holds 1, and that holds 0
  const outside = outsider([sum(0, 1, 2), sum(1, 3, 4)], [3, 9, 12, 2, 11], ones(5))
  for (const cell of [0, 1, 3]) outside.hide(cell)
  expect([outside.most(0, 100), outside.least(0, 0)]).toEqual([11, 2])
  expect([outside.most(3, 100), outside.least(3, 0)]).toEqual([10, 1])
})

test('looking ends where what is enough has been found', () => {
  const outside = outsider([sum(0, 1, 2)], [5, 50, 55], ones(3))
  outside.hide(0)
  outside.hide(1)
  expect(outside.most(0, 11)).toBe(11)
})

/** Tables of two sides with their sums; the cells of their inside first, row by row, then rows, columns and all. */
const tables = fc
  .record({ rows: fc.integer({ min: 2, max: 3 }), columns: fc.integer({ min: 2, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      inside: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: rows * columns, maxLength: rows * columns }),
      isHidden: fc.array(fc.boolean(), { minLength: rows * columns, maxLength: rows * columns }),
    }),
  )

test('bounds are those of all whole tables there could be, laid out one by one', () => {
  fc.assert(
    fc.property(tables, ({ rows, columns, inside, isHidden }) => {
      const at = (row: number, column: number) => row * columns + column
      const range = (count: number) => Array.from({ length: count }, (_, each) => each)
      const sums = [
        ...range(rows).map((row) => sum(...range(columns).map((column) => at(row, column)), rows * columns + row)),
        ...range(columns).map((column) =>
          sum(...range(rows).map((row) => at(row, column)), rows * columns + rows + column),
        ),
      ]
      const wholes = sums.map((each) => each.slice(0, -1).reduce((total, [cell]) => total + inside[cell]!, 0))
      const outside = outsider(sums, [...inside, ...wholes], ones(inside.length + wholes.length))
      for (const [cell, is] of isHidden.entries()) if (is) outside.hide(cell)
      const could = everyTable(inside, isHidden, sums, wholes)
      for (const [cell, is] of isHidden.entries()) {
        if (!is) continue
        const numbers = could.map((table) => table[cell]!)
        expect([outside.least(cell, 0), outside.most(cell, 1000)]).toEqual([Math.min(...numbers), Math.max(...numbers)])
        expect(outside.isTold(cell) && Math.min(...numbers) < Math.max(...numbers)).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
})

/** Fills in the hidden numbers one after another, each way that no sum forbids. */
function everyTable(
  inside: readonly number[],
  isHidden: readonly boolean[],
  sums: readonly Sum[],
  wholes: readonly number[],
): number[][] {
  const found: number[][] = []
  const fill = (table: number[]): void => {
    const cell = table.length
    for (const [each, sum] of sums.entries()) {
      const parts = sum.slice(0, -1).map(([part]) => part)
      const together = parts.reduce((total, part) => total + (table[part] ?? (isHidden[part] ? 1 : inside[part]!)), 0)
      const isWhole = parts.every((part) => part < cell)
      if (together > wholes[each]! || (isWhole && together < wholes[each]!)) return
    }
    if (cell === inside.length) found.push(table)
    else if (isHidden[cell]) for (let value = 1; value <= 15; value++) fill([...table, value])
    else fill([...table, inside[cell]!])
  }
  fill([])
  return found
}

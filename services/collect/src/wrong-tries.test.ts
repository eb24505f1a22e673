import { expect, test } from 'vitest'
import { wrongTries } from './wrong-tries.ts'

let now = 0
const limited = () => {
  now = 0
  return wrongTries({ atOnce: 3, everyMilliseconds: 1000 }, () => now)
}

test('after a few wrong codes the next waits, and one more is checked with time', () => {
  const mayTry = limited()
  const tries = (count: number) =>
    Array.from({ length: count }, () => mayTry('a', '123000000000000')).filter((done) => {
      done?.(true)
      return done
    }).length
  expect(tries(10)).toBe(3)
  now = 999
  expect(tries(10)).toBe(0)
  now = 1000
  expect(tries(10)).toBe(1)
  now = 3500
  expect(tries(10)).toBe(2)
  now = 4000
  expect(tries(10)).toBe(1)
  now = 1_000_000
  expect(tries(10)).toBe(3)
})

test('a flood of one code, or on one campaign, leaves others alone', () => {
  const mayTry = limited()
  for (let each = 0; each < 10; each++) mayTry('a', '123000000000000')?.(true)
  expect(mayTry('a', '123999999999999')).toBeUndefined()
  expect(mayTry('a', '124000000000000')).toBeDefined()
  expect(mayTry('b', '123000000000000')).toBeDefined()
})

test('right codes take no place, and those on their way are counted', () => {
  const mayTry = limited()
  for (let each = 0; each < 100; each++) mayTry('a', '500000000000000')!(false)
  const under = [1, 2, 3].map(() => mayTry('a', '500000000000000')!)
  expect(mayTry('a', '500000000000000')).toBeUndefined()
  under[0]!(false)
  expect(mayTry('a', '500000000000000')).toBeDefined()
})

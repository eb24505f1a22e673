import { expect, test } from 'vitest'
import { chanceAgreement } from './chance-agreement.ts'
import { expectedWrongPairs } from './expected-wrong-pairs.ts'

/** A small seeded generator. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const faces = [20, 12, 20]
type Code = { person: number; code: number[] }
const differ = (a: Code, b: Code): number => a.code.filter((answer, at) => answer !== b.code[at]).length

/** One training: `both` people answer twice, each answer of a code wrong the second time with chance `slip`. */
function training(random: () => number, both: number, only: number, slip: number): { before: Code[]; after: Code[] } {
  const draw = () => faces.map((count) => Math.floor(random() * count))
  const people = Array.from({ length: both + 2 * only }, (_, person) => ({ person, code: draw() }))
  const before = people.slice(0, both + only)
  const again = people.slice(0, both).map(({ person, code }) => ({
    person,
    code: code.map((answer, at) => (random() < slip ? Math.floor(random() * faces[at]!) : answer)),
  }))
  return { before, after: [...again, ...people.slice(both + only)] }
}

/** Pairs that are the only ones of both their codes, and the codes that are left. */
function pairUp(before: Code[], after: Code[], apart: number) {
  const all = before.flatMap((one) =>
    after.filter((two) => differ(one, two) === apart).map((two) => [one, two] as const),
  )
  const count = (code: Code, side: 0 | 1) => all.filter((pair) => pair[side] === code).length
  const pairs = all.filter(([one, two]) => count(one, 0) === 1 && count(two, 1) === 1)
  const met = new Set(all.flat())
  return {
    found: pairs.length,
    wrong: pairs.filter(([one, two]) => one.person !== two.person).length,
    restBefore: before.filter((code) => !met.has(code)),
    restAfter: after.filter((code) => !met.has(code)),
  }
}

test('over many simulated trainings the wrong pairs are as many as expected, the same and with one slip', () => {
  const random = seeded(20261123)
  const { all, allButOne } = chanceAgreement(faces.map((count) => 1 / count))
  const sum = { exact: 0, wrongExact: 0, near: 0, wrongNear: 0 }
  for (let round = 0; round < 400; round++) {
    const { before, after } = training(random, 40, 20, 0.08)
    const exact = pairUp(before, after, 0)
    sum.wrongExact += exact.wrong
    sum.exact += expectedWrongPairs(before.length, after.length, exact.found, all)
    const near = pairUp(exact.restBefore, exact.restAfter, 1)
    sum.wrongNear += near.wrong
    sum.near += expectedWrongPairs(exact.restBefore.length, exact.restAfter.length, near.found, allButOne)
  }
  // chance alone moves 70 by 9, and a thousand by 30
  expect(sum.wrongExact).toBeGreaterThan(50)
  expect(sum.wrongNear).toBeGreaterThan(500)
  expect(sum.exact / sum.wrongExact).toBeGreaterThan(0.7)
  expect(sum.exact / sum.wrongExact).toBeLessThan(1.3)
  expect(sum.near / sum.wrongNear).toBeGreaterThan(0.9)
  expect(sum.near / sum.wrongNear).toBeLessThan(1.1)
})

test('no pairs hold no wrong ones, a code that nobody shares makes none, and all may be wrong', () => {
  expect(expectedWrongPairs(100, 100, 0, 0.01)).toBe(0)
  expect(expectedWrongPairs(100, 100, 80, 0)).toBe(0)
  expect(expectedWrongPairs(100, 100, 1, 0.001)).toBe(1)
  expect(expectedWrongPairs(100, 100, 40, 0.01)).toBe(40)
})

test('more pairs than codes, and a chance that is none, are refused', () => {
  expect(() => expectedWrongPairs(3, 5, 4, 0.1)).toThrow(RangeError)
  expect(() => expectedWrongPairs(3, 5, 2, 1.1)).toThrow(RangeError)
})

import { expect, test } from 'vitest'
import { chanceAgreement } from './chance-agreement.ts'

test('all pairs of two coins and a die are counted out', () => {
  const faces = [2, 2, 6]
  const people = Array.from({ length: 24 }, (_, n) => [n % 2, (n >> 1) % 2, Math.floor(n / 4)])
  const differing = people.flatMap((one) => people.map((two) => one.filter((answer, at) => answer !== two[at]).length))
  const share = (count: number) => differing.filter((each) => each === count).length / differing.length
  const { all, allButOne } = chanceAgreement(faces.map((count) => 1 / count))
  expect(all).toBeCloseTo(share(0), 12)
  expect(allButOne).toBeCloseTo(share(1), 12)
})

test('an answer that all give the same adds nothing', () => {
  expect(chanceAgreement([0.2, 1])).toEqual({ all: 0.2, allButOne: 0.8 })
})

test('no answer, and a chance that is none, are refused', () => {
  for (const wrong of [[], [1.2], [-0.1], [Number.NaN]]) expect(() => chanceAgreement(wrong)).toThrow(RangeError)
})

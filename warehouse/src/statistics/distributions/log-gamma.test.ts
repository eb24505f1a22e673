import { expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { logGamma } from './log-gamma.ts'

const { log_gamma } = reference<{ log_gamma: { x: number; value: number }[] }>('distributions')

test.each(log_gamma)('ln Γ agrees with R at $x', ({ x, value }) => {
  expect(distance(logGamma(x), value)).toBeLessThan(1e-13)
})

test('Γ(x + 1) is x Γ(x)', () => {
  for (let x = 0.05; x < 30; x += 0.35) expect(logGamma(x + 1)).toBeCloseTo(Math.log(x) + logGamma(x), 12)
})

test('ln Γ refuses 0', () => {
  expect(() => logGamma(0)).toThrow(RangeError)
})

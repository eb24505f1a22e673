import { expect, test } from 'vitest'
import { admission } from './admission.ts'

test('a crowd at one campaign leaves room for another, and one code does not take a place twice', () => {
  const enter = admission({ all: 4, campaign: 3, code: 1 })
  const leave = enter('a', 'code')
  expect(leave).toBeDefined()
  expect(enter('a', 'code')).toBeUndefined()
  expect([enter('a', 'other'), enter('a', null)].every(Boolean)).toBe(true)
  expect(enter('a', null)).toBeUndefined()
  expect(enter('b', null)).toBeDefined()
  expect(enter('b', null)).toBeUndefined()
  leave!()
  expect(enter('b', 'code')).toBeDefined()
})

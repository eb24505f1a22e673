import { expect, test } from 'vitest'
import { pseudonymKey, pseudonymOf } from './pseudonym.ts'

const home = Buffer.alloc(32, 1)
const key = pseudonymKey(home)

test('one person is one pseudonym, however the key is typed', () => {
  const expected = pseudonymOf(key, '012345678')
  for (const text of ['12345678', ' 012345678\u200f', '12345678.0', '01234-567-8']) {
    expect(pseudonymOf(key, text)).toBe(expected)
  }
  expect(pseudonymOf(key, 'T-012a')).toBe(pseudonymOf(key, 't 012A'))
  expect(expected).toMatch(/^[0-9a-f]{64}$/)
})

test('two persons are two pseudonyms, also where a name would shed its last digits', () => {
  const texts = ['T1', 'T12', 'T2', 'T', '1', '10', '100', '2', 'דנה1', 'דנה']
  expect(new Set(texts.map((text) => pseudonymOf(key, text))).size).toBe(texts.length)
})

test('another home has other pseudonyms, and the home’s own key makes none', () => {
  const other = pseudonymKey(Buffer.alloc(32, 2))
  expect(pseudonymOf(other, '7')).not.toBe(pseudonymOf(key, '7'))
  expect(pseudonymOf(home, '7')).not.toBe(pseudonymOf(key, '7'))
  expect(() => pseudonymKey(Buffer.alloc(16))).toThrow(/32 bytes/)
})

import { expect, test } from 'vitest'
import { hashPairing, type PairingScope, pairingKey } from './pairing-hash.ts'

const key = pairingKey(new Uint8Array(32).fill(7))
const scope: PairingScope = {
  campaignId: 'before',
  questionnaireId: 'training-feedback',
  authorityId: '0031',
  programmeId: 'physics-course',
  bodyId: null,
}
const code = ['מ', '7', 'ב', '05']

test('the same code is the same in two waves, whole and near; its elements are not', () => {
  const before = hashPairing(key, scope, code)
  const after = hashPairing(key, { ...scope, campaignId: 'after' }, [...code])
  expect(after.whole).toBe(before.whole)
  expect(after.near).toEqual(before.near)
  expect(after.elements.filter((hash) => before.elements.includes(hash))).toEqual([])
  expect([before.whole, ...before.near, ...before.elements].every((hash) => /^[\w-]{22}$/.test(hash))).toBe(true)
})

test('codes that differ in one element are equal without it, and nowhere else', () => {
  const one = hashPairing(key, scope, code)
  const other = hashPairing(key, scope, ['מ', '7', 'ב', '06'])
  expect(other.whole).not.toBe(one.whole)
  expect(other.near.map((hash, at) => hash === one.near[at])).toEqual([false, false, false, true])
  expect(other.near.filter((hash) => one.near.includes(hash))).toHaveLength(1)
})

test('an answer given to two questions is not seen to be the same', () => {
  const { near, elements } = hashPairing(key, scope, ['7', '7', '7'])
  expect(new Set([...near, ...elements]).size).toBe(6)
})

test('a guessed code cannot be tested without the key', () => {
  const kept = hashPairing(key, scope, code)
  const guessed = hashPairing(pairingKey(new Uint8Array(32).fill(8)), scope, code)
  const all = new Set([kept.whole, ...kept.near, ...kept.elements])
  expect([guessed.whole, ...guessed.near, ...guessed.elements].filter((hash) => all.has(hash))).toEqual([])
  expect(() => pairingKey(new Uint8Array(16))).toThrow('32 bytes')
})

test.each([
  ['questionnaire', { questionnaireId: 'parents-view' }],
  ['authority', { authorityId: '3000' }],
  ['programme', { programmeId: 'chemistry-course' }],
  ['body', { programmeId: null, bodyId: 'physics-course' }],
])('codes of another %s are not comparable', (_what, other) => {
  const one = hashPairing(key, scope, code)
  const two = hashPairing(key, { ...scope, ...other }, code)
  expect(two.whole).not.toBe(one.whole)
  expect(two.near.filter((hash) => one.near.includes(hash))).toEqual([])
})

test('elements are kept apart: 1 and 23 are not 12 and 3', () => {
  expect(hashPairing(key, scope, ['1', '23', 'x']).whole).not.toBe(hashPairing(key, scope, ['12', '3', 'x']).whole)
})

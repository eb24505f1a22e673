import { expect, test } from 'vitest'
import { ageInDays, freshness } from './freshness.ts'

test('a yearly source is late a year after its last file, one that comes once never is', () => {
  expect(freshness('yearly', '2025-11-23T22:00:00Z', '2026-11-23')).toBe('fresh')
  expect(freshness('yearly', '2025-11-21T08:00:00Z', '2026-11-23')).toBe('late')
  expect(freshness('monthly', '2026-10-22T08:00:00Z', '2026-11-23')).toBe('late')
  expect(freshness('once', '2011-01-01T08:00:00Z', '2026-11-23')).toBe('once')
  expect(freshness('yearly', undefined, '2026-11-23')).toBe('never')
})

test('a file of this very day is no days old', () => {
  expect(ageInDays('2026-11-23T23:59:00Z', '2026-11-23')).toBe(0)
})

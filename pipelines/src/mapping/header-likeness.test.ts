import { expect, test } from 'vitest'
import { foldHeader } from '../fold.ts'
import { likestName } from './header-likeness.ts'

const likeness = (header: string, ...names: string[]) => likestName([foldHeader(header)], names)

test('the same words are the same, whatever their quotes, years and brackets', () => {
  expect(likeness('סמל מוסד (6 ספרות)', 'שם מוסד', 'סמל מוסד')).toEqual({ likeness: 1, name: 'סמל מוסד' })
  expect(likeness('תלמידים תשפ"ב', 'תלמידים')).toEqual({ likeness: 1, name: 'תלמידים' })
})

test('a slip of the pen is nearly the same', () => {
  expect(likeness('סמל המוסד', 'סמל מוסד')!.likeness).toBe(0.9)
})

test('some of the words are some likeness, and none is none', () => {
  const some = likeness('שם בית הספר המלא', 'שם בית ספר')!.likeness
  expect(some).toBeGreaterThan(0.5)
  expect(some).toBeLessThan(0.9)
  expect(likeness('הערות', 'שם בית ספר')).toBeUndefined()
})

test('words that say nothing of the figure do not make two headers alike', () => {
  expect(likeness('מספר מורים', 'מספר תלמידים')).toBeUndefined()
})

test('words of one stem are some likeness', () => {
  expect(likeness('נבחנו', 'נבחנים')!.likeness).toBeCloseTo(0.6)
})

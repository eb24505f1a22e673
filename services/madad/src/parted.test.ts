import { expect, test } from 'vitest'
import { parted } from './parted.ts'

test('what is meant stands after the last equals sign; without one nothing is meant', () => {
  expect(parted('בנים = male')).toEqual(['בנים', 'male'])
  expect(parted('a=b=c')).toEqual(['a=b', 'c'])
  expect(parted(' grade ')).toEqual(['grade', ''])
})

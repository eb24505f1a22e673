import { expect, test } from 'vitest'
import { newSourceId } from './source-id.ts'

test.each([
  ['Pupils by school (2024)', 'home/pupils-by-school-2024'],
  ['תלמידים לפי בית ספר', 'home/students'],
  ['תלמידים 2024', 'home/students'],
  ['../../etc', 'home/etc'],
  ['a'.repeat(90), `home/${'a'.repeat(40)}`],
])('%s becomes %s', (title, id) => {
  expect(newSourceId(title, 'municipality/students', [])).toBe(id)
})

test('an id that is taken is followed by a number', () => {
  const taken = ['home/students', 'home/students-2'].map((id) => ({ id }))
  expect(newSourceId('תלמידים', 'municipality/students', taken)).toBe('home/students-3')
})

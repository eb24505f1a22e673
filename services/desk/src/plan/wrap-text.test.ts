import { expect, test } from 'vitest'
import { textWidth, wrapText } from './wrap-text.ts'

test('a text is broken between words, and no line is wider than asked', () => {
  const text = 'בוגרים מוכנים ללימודי המשך במקצועות המדע והטכנולוגיה'
  const lines = wrapText(text, 120, 14)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join(' ')).toBe(text)
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120)
})

test('a word wider than a line is broken within, and nothing of it is lost', () => {
  const word = 'x'.repeat(60)
  const lines = wrapText(`a ${word} b`, 100, 14)
  expect(lines.join('').replaceAll(' ', '')).toBe(`a${word}b`)
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(100)
})

test('where not even one letter fits, each stands alone', () => {
  expect(wrapText('אב', 1, 14)).toEqual(['א', 'ב'])
  expect(wrapText('  ', 100, 14)).toEqual([])
})

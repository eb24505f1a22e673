import { expect, test } from 'vitest'
import { drawnBoxes } from '../../test/drawn-boxes.ts'
import type { Node } from './model-box.ts'
import { drawFlow } from './model-layout.ts'

const node = (column: number, text: string, next: Node[] = []): Node => ({
  column,
  kind: 'box',
  words: [
    { text, kind: 'name' },
    { text: 'הושלם · אגף החינוך', kind: 'plain', shape: 'agrees' },
  ],
  next,
})
const long = 'שם ארוך מאוד של רכיב פעולה שאינו נכנס בשורה אחת ולא בשתיים'
const roots: Node[] = [
  node(0, 'משימה', [
    {
      ...node(1, long, [node(2, long), node(2, 'קצר')]),
      outcome: node(3, 'תוצאה'),
      isGrouped: true,
    },
    { ...node(1, 'יעד בלי רכיבים'), outcome: node(3, long), isGrouped: true },
  ]),
]
const flow = (language: 'he' | 'en') =>
  drawFlow({ language, widths: [120, 130, 140, 150], titles: ['א', 'ב', 'ג', 'ד'], roots })

test('no box lies on another, and all lie on the drawing', () => {
  const { inside, width, height } = flow('he')
  const all = drawnBoxes(inside).filter(({ kind }) => kind === 'box')
  expect(all.length).toBe(7)
  for (const [n, a] of all.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.x + a.width).toBeLessThanOrEqual(width)
    expect(a.y + a.height).toBeLessThanOrEqual(height)
    for (const b of all.slice(n + 1)) {
      const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      expect(isApart, JSON.stringify([a, b])).toBe(true)
    }
  }
})

test('it flows from right to left in Hebrew, as the same drawing turned round', () => {
  const [hebrew, english] = [flow('he'), flow('en')]
  const turned = drawnBoxes(hebrew.inside).map((box) => ({ ...box, x: hebrew.width - box.x - box.width }))
  expect(turned).toEqual(drawnBoxes(english.inside))
  const mission = drawnBoxes(english.inside).filter(({ kind }) => kind === 'box')[0]!
  expect(mission.x).toBeLessThan(english.width / 4)
})

test('every goal’s boxes stand on its ground, and lines lead from each end to its outcome', () => {
  const { inside } = flow('en')
  const grounds = drawnBoxes(inside).filter(({ kind }) => kind === 'ground')
  expect(grounds.length).toBe(2)
  expect(grounds[0]!.y + grounds[0]!.height).toBeLessThan(grounds[1]!.y)
  // mission to two goals, a goal to two components, these to its outcome, a goal without components to its own
  expect(inside.match(/<path class="link"/g)?.length).toBe(2 + 2 + 2 + 1)
})

test('texts are escaped, and a shape stands before the first line alone', () => {
  const { inside } = drawFlow({
    ...{ language: 'en', widths: [60], titles: ['<b>'] },
    roots: [
      { column: 0, kind: 'box', words: [{ text: '<img src=x> & on', kind: 'plain', shape: 'agrees' }], next: [] },
    ],
  })
  expect(inside).not.toContain('<img')
  expect(inside).not.toContain('<b>')
  expect(inside.match(/<use /g)?.length).toBe(1)
})

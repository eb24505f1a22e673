import { expect, test } from 'vitest'
import { type DrawnBox, drawnBoxes } from '../../test/drawn-boxes.ts'
import type { Node } from './model-box.ts'
import { drawDownwards } from './model-downwards.ts'

const node = (column: number, text: string, next: Node[] = []): Node => ({
  column,
  kind: 'box',
  words: [{ text, kind: 'name' }],
  next,
})
const roots: Node[] = [
  node(0, 'Mission', [
    { ...node(1, 'Goal', [node(2, 'One'), node(2, 'Other')]), outcome: node(3, 'Outcome'), isGrouped: true },
    { ...node(1, 'Bare goal'), outcome: node(3, 'Bare outcome'), isGrouped: true },
  ]),
]
const width = 296
const down = (language: 'he' | 'en') =>
  drawDownwards({ language, width, titles: ['mission', 'goal', 'component', 'outcome'], roots })

const of = (kind: string, inside: string) => drawnBoxes(inside).filter((box) => box.kind === kind)

test('each box stands beneath the one before it, within the width, what follows a step further in', () => {
  const { inside, height } = down('en')
  const all = of('box', inside)
  expect(all.length).toBe(7)
  for (const [n, box] of all.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    if (n > 0) expect(box.y).toBeGreaterThan(all[n - 1]!.y + all[n - 1]!.height)
  }
  const [mission, goal, one, other, outcome] = all.map(({ x }) => x)
  expect(mission).toBeLessThan(goal!)
  expect(goal).toBeLessThan(one!)
  expect(other).toBe(one)
  expect(outcome).toBe(goal)
})

test('every goal and its outcome stand on a ground of their own', () => {
  const { inside } = down('en')
  const [first, second] = of('ground', inside)
  const all = of('box', inside)
  const isOn = (box: DrawnBox, ground: DrawnBox) =>
    box.y >= ground.y && box.y + box.height <= ground.y + ground.height && box.x >= ground.x
  expect(all.map((box) => [isOn(box, first!), isOn(box, second!)])).toEqual([
    [false, false],
    ...Array.from({ length: 4 }, () => [true, false]),
    ...Array.from({ length: 2 }, () => [false, true]),
  ])
  // mission to two goals, a goal to two components, and two arrows down to what came of them
  expect(inside.match(/<path class="link"/g)?.length).toBe(6)
})

test('it runs from the right in Hebrew, as the same drawing turned round', () => {
  const [hebrew, english] = [down('he'), down('en')]
  const turned = drawnBoxes(hebrew.inside).map((box) => ({ ...box, x: width - box.x - box.width }))
  expect(turned).toEqual(drawnBoxes(english.inside))
  expect(hebrew.height).toBe(english.height)
})

test('each box says what it is, as no column heads it', () => {
  const { inside } = down('en')
  expect([...inside.matchAll(/<text class="quiet"[^>]*>([^<]*)</g)].map(([, said]) => said)).toEqual([
    ...['mission', 'goal', 'component', 'component', 'outcome', 'goal', 'outcome'],
  ])
})

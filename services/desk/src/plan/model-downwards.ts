import type { Language } from '@madad/language/language'
import { html } from 'ghtml'
import { type Box, boxOf, moved, type Node, penOf } from './model-box.ts'

interface Drawn {
  grounds: Box[]
  boxes: Box[]
  /** from the side of a box down to what follows it, and from all of them on to their outcome */
  branches: { from: Box; to: Box }[]
  falls: { from: Box; to: Box }[]
}

const gap = 8
/** Room for an arrow that points down. */
const fall = 20
/** How far each box stands in from the one it follows, and where the line runs down that leads to it. */
const step = 16
const spine = 7

export interface Downwards {
  language: Language
  /** of the drawing, in the units of its letters */
  width: number
  /** what a box of each column is called */
  titles: readonly string[]
  roots: readonly Node[]
}

/**
 * The same flow for a narrow screen, as the inside of an `<svg>`: each box beneath the one it follows and a step further in,
 * what came of a group beneath the group.
 */
export function drawDownwards({ language, width, titles, roots }: Downwards): { inside: string; height: number } {
  const drawn: Drawn = { grounds: [], boxes: [], branches: [], falls: [] }
  let y = 1
  for (const root of roots) y = place(root, { x: 1, y, end: width - 1 }, titles, drawn).y + gap
  const { mirrored, onwards, ground, box } = penOf(language, width)
  const branch = ({ from, to }: Drawn['branches'][number]) => {
    const [x, end, middle] = [mirrored(from.x + spine), mirrored(to.x), to.y + to.height / 2]
    return html`<path class="link" d="M${x} ${from.y + from.height}V${middle}H${end}m${-5 * onwards} -4L${end} ${middle}l${-5 * onwards} 4"/>`
  }
  const down = ({ from, to }: Drawn['falls'][number]) =>
    html`<path class="link" d="M${mirrored(to.x + to.width / 2)} ${from.y + from.height + 2}V${to.y}m-4 -5l4 5l4 -5"/>`
  const inside = [
    ...drawn.grounds.map(ground),
    ...drawn.branches.map(branch),
    ...drawn.falls.map(down),
    ...drawn.boxes.map(box),
  ]
  return { inside: inside.join(''), height: y - gap + 1 }
}

/** From `x` to `end`, from `y` on. */
interface Room {
  x: number
  y: number
  end: number
}

/** Draws a node and all that follows it; what stands there for it, box or ground, and where the next may begin. */
function place(node: Node, room: Room, titles: readonly string[], drawn: Drawn): { box: Box; y: number } {
  const inset = node.isGrouped ? gap : 0
  const inner = { x: room.x + inset, end: room.end - inset }
  const titled = ({ words, kind, column }: Node, y: number): Box => {
    const called = { words: [{ text: titles[column]!, kind: 'quiet' as const }, ...words], kind }
    return moved(boxOf(called, inner.x, inner.end - inner.x), y)
  }
  const box = titled(node, room.y + inset)
  drawn.boxes.push(box)
  let y = box.y + box.height
  for (const each of node.next) {
    const follower = place(each, { x: inner.x + step, y: y + gap, end: inner.end }, titles, drawn)
    drawn.branches.push({ from: box, to: follower.box })
    y = follower.y
  }
  if (node.outcome) {
    const outcome = titled(node.outcome, y + fall)
    drawn.falls.push({ from: { ...outcome, y, height: 0 }, to: outcome })
    drawn.boxes.push(outcome)
    y = outcome.y + outcome.height
  }
  if (!node.isGrouped) return { box, y }
  y += inset
  const ground = { x: room.x, y: room.y, width: room.end - room.x, height: y - room.y, kind: 'ground', lines: [] }
  drawn.grounds.push(ground)
  // the line ends at the ground, beside the box that leads it
  return { box: { ...box, x: room.x }, y }
}

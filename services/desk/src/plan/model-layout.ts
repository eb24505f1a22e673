import { direction, type Language } from '@madad/language/language'
import { html } from 'ghtml'
import type { Shape } from '../shapes.ts'
import { wrapText } from './wrap-text.ts'

/** A paragraph of a box: its words, and the shape that stands before them. */
export interface Words {
  text: string
  kind: 'name' | 'plain' | 'quiet'
  shape?: Shape
}

/** What flows: each box in its column, what follows from it after it. */
export interface Node {
  column: number
  /** how it is drawn: `box-core` */
  kind: string
  words: readonly Words[]
  /** leads to these */
  next: readonly Node[]
  /** what all of them together lead to, in a later column */
  outcome?: Node
  /** whether it and all that follows stand on a ground of their own */
  isGrouped?: boolean
}

interface Box {
  x: number
  y: number
  width: number
  height: number
  kind: string
  lines: readonly Line[]
}
interface Line {
  text: string
  kind: Words['kind']
  y: number
  shape?: Shape
  /** of a paragraph with a shape: all its lines begin after it */
  isIndented: boolean
}
interface Drawn {
  grounds: Box[]
  boxes: Box[]
  links: { from: Box; to: Box }[]
}

const sizes = { name: 15, plain: 13.5, quiet: 13 }
const leading = 1.35
const padding = 10
const gap = 10
const between = 34
/** A shape before a text, and the room after it. */
const shapeSize = 10
const indent = 16
const head = 34

export interface Layout {
  language: Language
  /** how wide each column is */
  widths: readonly number[]
  titles: readonly string[]
  roots: readonly Node[]
}

/** A flow of boxes from column to column as the inside of an `<svg>`: from right to left where the language runs so. */
export function drawFlow({ language, widths, titles, roots }: Layout): {
  inside: string
  width: number
  height: number
} {
  const starts = widths.map(
    (_, column) => between / 2 + widths.slice(0, column).reduce((sum, each) => sum + each + between, 0),
  )
  const width = starts.at(-1)! + widths.at(-1)! + between / 2
  const drawn: Drawn = { grounds: [], boxes: [], links: [] }
  let y = head
  for (const root of roots) {
    place(root, y, { widths, starts }, drawn)
    y += heightOf(root, { widths, starts }) + gap
  }
  const isRightToLeft = direction(language) === 'rtl'
  const mirrored = (x: number, across = 0) => (isRightToLeft ? width - x - across : x)
  const rectangle = (box: Box, radius: number) =>
    html`<rect class="${box.kind}" x="${mirrored(box.x, box.width)}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${radius}"/>`
  const text = (line: Line, box: Box) => {
    const x = box.x + padding
    const mark = line.shape
      ? html`<use href="#s-${line.shape}" x="${mirrored(x, shapeSize)}" y="${line.y - shapeSize + 0.5}" width="${shapeSize}" height="${shapeSize}"/>`
      : ''
    return html`!${mark}<text class="${line.kind}" x="${mirrored(line.isIndented ? x + indent : x)}" y="${line.y}">${line.text}</text>`
  }
  const link = ({ from, to }: Drawn['links'][number]) => {
    const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2]
    const bend = (x2 - x1) / 2
    const back = isRightToLeft ? 5 : -5
    const end = mirrored(x2)
    return html`<path class="link" d="M${mirrored(x1)} ${y1}C${mirrored(x1 + bend)} ${y1} ${mirrored(x2 - bend)} ${y2} ${end} ${y2}m${back} -4L${end} ${y2}l${back} 4"/>`
  }
  const title = (words: string, column: number) =>
    html`<text class="title" x="${mirrored(starts[column]! + padding)}" y="20">${words}</text>`
  const inside = [
    ...titles.map(title),
    ...drawn.grounds.map((box) => rectangle(box, 18)),
    ...drawn.links.map(link),
    ...drawn.boxes.flatMap((box) => [rectangle(box, 8), ...box.lines.map((line) => text(line, box))]),
  ]
  return { inside: inside.join(''), width, height: y }
}

interface Columns {
  widths: readonly number[]
  starts: readonly number[]
}

const stacked = (nodes: readonly Node[], at: Columns): number =>
  nodes.reduce((sum, node) => sum + heightOf(node, at) + gap, -gap)

function heightOf(node: Node, at: Columns): number {
  const outcome = node.outcome ? boxOf(node.outcome, at).height : 0
  return Math.max(boxOf(node, at).height, stacked(node.next, at), outcome) + (node.isGrouped ? 2 * gap : 0)
}

/** Draws a node and all that follows it, each beside the middle of what it leads to; the box it became, and those its branches end in. */
function place(node: Node, top: number, at: Columns, drawn: Drawn): { box: Box; ends: Box[] } {
  const height = heightOf(node, at)
  const middle = (box: Box) => moved(box, top + (height - box.height) / 2)
  const box = middle(boxOf(node, at))
  if (node.isGrouped) {
    const x = box.x - gap
    const end = at.starts.at(-1)! + at.widths.at(-1)! + gap
    drawn.grounds.push({ x, y: top, width: end - x, height, kind: 'ground', lines: [] })
  }
  drawn.boxes.push(box)
  let y = top + (height - stacked(node.next, at)) / 2
  const followed = node.next.flatMap((each) => {
    const follower = place(each, y, at, drawn)
    y += heightOf(each, at) + gap
    drawn.links.push({ from: box, to: follower.box })
    return follower.ends
  })
  const ends = node.next.length === 0 ? [box] : followed
  if (node.outcome) {
    const outcome = middle(boxOf(node.outcome, at))
    drawn.boxes.push(outcome)
    for (const from of ends) drawn.links.push({ from, to: outcome })
  }
  return { box, ends }
}

const moved = (box: Box, y: number): Box => ({
  ...box,
  y,
  lines: box.lines.map((line) => ({ ...line, y: line.y + y })),
})

function boxOf(node: Node, { widths, starts }: Columns): Box {
  const width = widths[node.column]!
  let y = padding
  const lines = node.words.flatMap(({ text, kind, shape }) => {
    const room = width - 2 * padding - (shape ? indent : 0)
    return wrapText(text, room, sizes[kind]).map((line, n): Line => {
      y += sizes[kind] * leading
      const mark = shape && n === 0 ? { shape } : {}
      return { text: line, kind, y: y - 4, isIndented: shape !== undefined, ...mark }
    })
  })
  return { x: starts[node.column]!, y: 0, width, height: y + padding, kind: node.kind, lines }
}

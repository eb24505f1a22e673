import type { Language } from '@madad/language/language'
import { html } from 'ghtml'
import { type Box, boxOf, moved, type Node, padding, penOf } from './model-box.ts'

interface Drawn {
  grounds: Box[]
  boxes: Box[]
  links: { from: Box; to: Box }[]
}

const gap = 10
const between = 34
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
  const { mirrored, onwards, ground, box } = penOf(language, width)
  const link = ({ from, to }: Drawn['links'][number]) => {
    const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2]
    const bend = (x2 - x1) / 2
    const back = -5 * onwards
    const end = mirrored(x2)
    return html`<path class="link" d="M${mirrored(x1)} ${y1}C${mirrored(x1 + bend)} ${y1} ${mirrored(x2 - bend)} ${y2} ${end} ${y2}m${back} -4L${end} ${y2}l${back} 4"/>`
  }
  const title = (words: string, column: number) =>
    html`<text class="title" x="${mirrored(starts[column]! + padding)}" y="20">${words}</text>`
  const inside = [...titles.map(title), ...drawn.grounds.map(ground), ...drawn.links.map(link), ...drawn.boxes.map(box)]
  return { inside: inside.join(''), width, height: y }
}

interface Columns {
  widths: readonly number[]
  starts: readonly number[]
}

const inColumn = (node: Node, { widths, starts }: Columns): Box =>
  boxOf(node, starts[node.column]!, widths[node.column]!)

const stacked = (nodes: readonly Node[], at: Columns): number =>
  nodes.reduce((sum, node) => sum + heightOf(node, at) + gap, -gap)

function heightOf(node: Node, at: Columns): number {
  const outcome = node.outcome ? inColumn(node.outcome, at).height : 0
  return Math.max(inColumn(node, at).height, stacked(node.next, at), outcome) + (node.isGrouped ? 2 * gap : 0)
}

/** Draws a node and all that follows it, each beside the middle of what it leads to; the box it became, and those its branches end in. */
function place(node: Node, top: number, at: Columns, drawn: Drawn): { box: Box; ends: Box[] } {
  const height = heightOf(node, at)
  const middle = (box: Box) => moved(box, top + (height - box.height) / 2)
  const box = middle(inColumn(node, at))
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
    const outcome = middle(inColumn(node.outcome, at))
    drawn.boxes.push(outcome)
    for (const from of ends) drawn.links.push({ from, to: outcome })
  }
  return { box, ends }
}

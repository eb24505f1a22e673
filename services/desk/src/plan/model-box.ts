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

/** A box where it stands in a drawing that runs from left to right. */
export interface Box {
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

const sizes = { name: 15, plain: 13.5, quiet: 13 }
const leading = 1.35
export const padding = 10
/** A shape before a text, and the room after it. */
const shapeSize = 10
const indent = 16

/** A box as high as its words need, at the top of the drawing. */
export function boxOf({ words, kind }: Pick<Node, 'words' | 'kind'>, x: number, width: number): Box {
  let y = padding
  const lines = words.flatMap(({ text, kind, shape }) => {
    const room = width - 2 * padding - (shape ? indent : 0)
    return wrapText(text, room, sizes[kind]).map((line, n): Line => {
      y += sizes[kind] * leading
      const mark = shape && n === 0 ? { shape } : {}
      return { text: line, kind, y: y - 4, isIndented: shape !== undefined, ...mark }
    })
  })
  return { x, y: 0, width, height: y + padding, kind, lines }
}

export const moved = (box: Box, y: number): Box => ({
  ...box,
  y: box.y + y,
  lines: box.lines.map((line) => ({ ...line, y: line.y + y })),
})

/** Draws what is laid out from left to right, turned round where the language runs from right to left. */
export function penOf(language: Language, width: number) {
  const isRightToLeft = direction(language) === 'rtl'
  /** where something so wide begins */
  const mirrored = (x: number, across = 0) => (isRightToLeft ? width - x - across : x)
  const rectangle = (box: Omit<Box, 'lines'>, radius: number) =>
    html`<rect class="${box.kind}" x="${mirrored(box.x, box.width)}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${radius}"/>`
  const text = (line: Line, box: Box) => {
    const x = box.x + padding
    const mark = line.shape
      ? html`<use href="#s-${line.shape}" x="${mirrored(x, shapeSize)}" y="${line.y - shapeSize + 0.5}" width="${shapeSize}" height="${shapeSize}"/>`
      : ''
    return html`!${mark}<text class="${line.kind}" x="${mirrored(line.isIndented ? x + indent : x)}" y="${line.y}">${line.text}</text>`
  }
  return {
    mirrored,
    /** to the reader's end of the line: 1 to the right, −1 to the left */
    onwards: isRightToLeft ? -1 : 1,
    ground: (box: Omit<Box, 'lines'>) => rectangle(box, 18),
    box: (box: Box) => [rectangle(box, 8), ...box.lines.map((line) => text(line, box))].join(''),
  }
}

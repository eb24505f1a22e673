export interface DrawnBox {
  kind: string
  x: number
  y: number
  width: number
  height: number
}

/** The rectangles of a drawing, in their order. */
export const drawnBoxes = (inside: string): DrawnBox[] =>
  [...inside.matchAll(/<rect class="(\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, kind, ...numbers]) => {
      const [x, y, width, height] = numbers.map(Number)
      return { kind: kind!, x: x!, y: y!, width: width!, height: height! }
    },
  )

import { html } from 'ghtml'
import encodeQR from 'qr'

/** Cells of white around a code, without which cameras do not find it. */
const quiet = 4

/**
 * A QR code of an address as an SVG, to be set at any size. It holds an address in capitals and small letters with a quarter
 * of it torn away or covered by a drawing pin.
 * @param name what a reader who does not see it is told
 */
export function qrPicture(text: string, name: string): string {
  const cells = encodeQR(text, 'raw', { ecc: 'quartile', border: quiet })
  const size = cells.length
  const runs = cells.flatMap((row, y) => darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${name}" shape-rendering="crispEdges"><path d="${runs.join('')}"/></svg>`
}

/** Neighbouring dark cells of a row: where they begin and how many there are. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  }
  return runs
}

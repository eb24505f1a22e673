import type { Status } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'

/** One year of one line. */
export interface Point {
  school_year: number
  /** nothing where the year was not measured or is withheld */
  value: number | null
  status: Status
}

const width = 120
const height = 44
const margin = 5

/** Runs of years that follow one another and have a value: a line is never drawn over a gap. */
export function unbroken<P extends Point>(points: readonly P[]): (P & { value: number })[][] {
  const runs: (P & { value: number })[][] = []
  let last: number | undefined
  for (const point of points) {
    if (point.value === null) continue
    if (last !== point.school_year - 1) runs.push([])
    runs.at(-1)!.push(point as P & { value: number })
    last = point.school_year
  }
  return runs
}

const round = (number: number): number => Math.round(number * 10) / 10

/**
 * A small line of one place with the nation's behind it, on one scale; time runs left to right in every language.
 * Hidden from screen readers: the same numbers stand beside it.
 * @param points of one place, in order of year
 * @param nation the same for the whole country, or nothing
 * @param years first and last year of the scale
 */
export function sparkline(
  points: readonly Point[],
  nation: readonly Point[],
  years: readonly [number, number],
): string {
  const values = [...points, ...nation].flatMap((point) => (point.value === null ? [] : [point.value]))
  if (values.length === 0) return ''
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const x = (year: number) =>
    round(margin + ((year - years[0]) / Math.max(1, years[1] - years[0])) * (width - 2 * margin))
  const y = (value: number) => round(height - margin - ((value - low) / span) * (height - 2 * margin))
  // a year that stands alone is a line of no length, which round ends make a dot
  const path = (line: readonly Point[]) =>
    unbroken(line)
      .map((run) => `M${run.map((p) => `${x(p.school_year)} ${y(p.value)}`).join('L')}${run.length === 1 ? 'h0' : ''}`)
      .join('')
  const alone = unbroken(points).filter((run) => run.length === 1)
  const measured = points.filter((point) => point.value !== null)
  const dots = new Set([...alone.map((run) => run[0]!.school_year), ...measured.slice(-1).map((p) => p.school_year)])
  return html`<svg class="spark" viewBox="0 0 ${width} ${height}" aria-hidden="true" preserveAspectRatio="xMinYMid meet">
!${nation.length > 0 ? html`<path class="nation" d="${path(nation)}"/>` : ''}<path class="mine" d="${path(points)}"/>
!${measured.filter((p) => dots.has(p.school_year)).map((p) => html`<circle class="point" cx="${x(p.school_year)}" cy="${y(p.value!)}" r="3"/>`)}
!${points.filter((p) => p.status === 'suppressed').map((p) => html`<path class="withheld" d="M${x(p.school_year)} ${height - 7}l3.5 3.5-3.5 3.5-3.5-3.5Z"/>`)}
</svg>`
}

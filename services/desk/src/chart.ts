import type { Language } from '@madad/language/language'
import { html } from 'ghtml'
import { chartSpec } from './chart-spec.ts'
import { drawing } from './drawing.ts'
import type { Unit } from './figure.ts'
import { niceScale, type Scale } from './scale.ts'
import type { Point } from './sparkline.ts'

export interface Measured extends Point {
  /** the interval of the value; nothing where there is none */
  ci_low: number | null
  ci_high: number | null
}

export interface Chart {
  language: Language
  unit: Unit
  /** the line's own name: the authority */
  name: string
  /** one a year, in order of year */
  points: readonly Measured[]
  /** the line to compare with; empty where the chart is the nation's own */
  nation: readonly Point[]
  nationName: string
  /** the chart said in words, for those who do not see it */
  summary: string
}

export interface Size {
  width: number
  height: number
  left: number
  right: number
  /** every which year is written on the axis, counted back from the last */
  labelEvery: number
  /** labels stand beside the last point, or over and under the line where there is no room beside it */
  labelsBeside: boolean
}

const wide: Size = { width: 1180, height: 400, left: 70, right: 150, labelEvery: 1, labelsBeside: true }
const narrow: Size = { width: 340, height: 270, left: 48, right: 26, labelEvery: 3, labelsBeside: false }

/** The scale of a chart's values and intervals; nothing where no year has a value to draw. */
export function chartScale(it: Pick<Chart, 'points' | 'nation'>): Scale | undefined {
  const values = [...it.points, ...it.nation].flatMap((point) => (point.value === null ? [] : [point.value]))
  const bounds = it.points.flatMap(({ ci_low, ci_high }) => [ci_low, ci_high]).filter((bound) => bound !== null)
  return values.length === 0 ? undefined : niceScale([...values, ...bounds])
}

/** A line chart twice, for a wide and for a narrow screen, as `<svg>`; the style sheet shows one of them. */
export async function chart(it: Chart): Promise<string> {
  const scale = chartScale(it)
  if (!scale) return ''
  // amounts of money are wide
  const sizes = it.unit === 'ils' ? [wide, { ...narrow, left: narrow.left + 18 }] : [wide, narrow]
  const [large, small] = await Promise.all(sizes.map((size) => drawing(chartSpec(it, size, scale))))
  return framed(large!, wide, 'wide', it.summary) + framed(small!, narrow, 'narrow', it.summary)
}

/** Vega's own `<svg>` has no name; ours says the chart in words. */
const framed = (drawn: string, size: Size, name: string, summary: string): string =>
  html`<svg class="${name}" role="img" aria-label="${summary}" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">!${drawn}</svg>`

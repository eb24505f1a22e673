import type { Language } from '@madad/language/language'
import { gregorianYears, hebrewYear } from '@madad/language/school-year'
import type { TopLevelSpec } from 'vega-lite'
import type { Chart, Measured, Size } from './chart.ts'
import type { Unit } from './figure.ts'
import type { Scale } from './scale.ts'
import type { Point } from './sparkline.ts'

const quiet = '#59636e'
const accent = '#00666e'
const font = "'Rubik Variable', Rubik, sans-serif"
const top = 26
const bottom = 46
const lineHeight = 17

type Mark = Extract<TopLevelSpec, { mark: unknown; encoding?: unknown }>['mark']

/** One line with its interval, the nation's line behind it, withheld years on the floor, a name at each line's end. */
export function chartSpec(it: Chart, size: Size, scale: Scale): TopLevelSpec {
  const known = [...it.points, ...it.nation].map((point) => point.school_year)
  const years = range(Math.min(...known), Math.max(...known))
  const mine = years.map((year) => it.points.find((point) => point.school_year === year) ?? unmeasured(year))
  const nation = years.map((year) => it.nation.find((point) => point.school_year === year) ?? unmeasured(year))
  const plot = { width: size.width - size.left - size.right, height: size.height - top - bottom }

  const x = {
    field: 'school_year',
    type: 'ordinal',
    scale: { type: 'point', domain: years, padding: 0.4 },
    axis: {
      title: null,
      labelAngle: 0,
      labelExpr: yearLabels(years, it.language, size.labelEvery),
      labelLineHeight: 16,
    },
  } as const
  const upright = (field: 'value' | 'ci_low' | 'ci_high') =>
    ({
      field,
      type: 'quantitative',
      scale: { domain: [scale.floor, scale.ceiling] as [number, number], nice: false, zero: false },
      axis: {
        title: null,
        values: scale.ticks,
        ...(it.unit === 'ils'
          ? { labelExpr: `'₪' + format(datum.value, ',.0f')` }
          : { format: tickFormat(it.unit, scale) }),
        domain: false,
        gridColor: '#e6e9ec',
      },
    }) as const
  const layer = (values: readonly object[], mark: Mark, field: 'value' | 'ci_low' = 'value') => ({
    data: { values },
    mark,
    encoding: { x, y: upright(field), ...(field === 'ci_low' ? { y2: { field: 'ci_high' } } : {}) },
  })
  const measured = mine.filter((point) => point.value !== null)

  return {
    ...plot,
    autosize: { type: 'none' },
    padding: { left: size.left, right: size.right, top, bottom },
    background: 'transparent',
    config: {
      aria: false,
      font,
      view: { stroke: null },
      axis: { labelFontSize: 13, labelColor: quiet, domainColor: '#98a1aa', ticks: false, labelPadding: 9 },
      text: { fontSize: 14, baseline: 'middle', lineHeight },
      point: { opacity: 1, shape: 'circle' },
    },
    layer: [
      layer(mine, { type: 'area', color: accent, opacity: 0.12 }, 'ci_low'),
      layer(measured, { type: 'rule', color: accent, opacity: 0.5, strokeWidth: 1.5 }, 'ci_low'),
      layer(nation, { type: 'line', color: quiet, strokeWidth: 1.75, strokeDash: [5, 4] }),
      layer(
        nation.filter((p) => p.value !== null),
        { type: 'point', fill: quiet, stroke: quiet, size: 16 },
      ),
      layer(mine, { type: 'line', color: accent, strokeWidth: 2.75, strokeJoin: 'round', strokeCap: 'round' }),
      layer(measured.filter(isSure), { type: 'point', fill: accent, stroke: 'white', strokeWidth: 1.5, size: 80 }),
      layer(
        measured.filter((p) => !isSure(p)),
        { type: 'point', fill: 'white', stroke: accent, strokeWidth: 2, strokeDash: [2.5, 2], size: 80 },
      ),
      layer(
        mine.filter((p) => p.status === 'suppressed').map((p) => ({ ...p, value: scale.floor })),
        { type: 'point', shape: 'diamond', fill: 'white', stroke: accent, strokeWidth: 1.75, size: 120 },
      ),
      ...lineNames(it, mine, nation, size, plot.height, scale).map(({ at, mark }) => layer([at], mark)),
    ],
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n)
const unmeasured = (year: number): Measured => ({
  school_year: year,
  value: null,
  ci_low: null,
  ci_high: null,
  status: 'not_available',
})
const isSure = (point: Point): boolean => point.status !== 'low_reliability'

/** Two lines under each point in Hebrew: the Hebrew year over the Gregorian one. */
function yearLabels(years: readonly number[], language: Language, every: number): string {
  const last = years.at(-1)!
  const words = years.map((year) => {
    if ((last - year) % every !== 0) return [year, '']
    return [year, language === 'he' ? [hebrewYear(year), gregorianYears(year)] : gregorianYears(year)]
  })
  return `${JSON.stringify(Object.fromEntries(words))}[datum.value]`
}

function tickFormat(unit: Unit, scale: Scale): string {
  const step = scale.ticks[1]! - scale.ticks[0]!
  const digits = (size: number) => Math.max(0, -Math.floor(Math.log10(size) + 1e-9))
  if (unit === 'share') return `.${digits(step * 100)}%`
  return `,.${digits(step)}f`
}

/** A name at the end of each line, moved apart where they would touch. */
function lineNames(it: Chart, mine: Measured[], nation: Point[], size: Size, height: number, scale: Scale) {
  const lines = [
    { name: it.name, points: mine as Point[], color: accent, fontWeight: 500 as const },
    { name: it.nationName, points: nation, color: quiet, fontWeight: 400 as const },
  ].flatMap(({ points, ...line }) => {
    const at = points.findLast((point) => point.value !== null)
    if (!at) return []
    const pixel = height * (1 - (at.value! - scale.floor) / (scale.ceiling - scale.floor))
    return [{ ...line, at, pixel, words: size.labelsBeside ? inLines(line.name) : [line.name] }]
  })
  const isUpper = (line: (typeof lines)[number]) => lines.every((other) => other === line || line.pixel <= other.pixel)
  return lines.map((line, n) => {
    const other = lines[1 - n]
    const direction = isUpper(line) && (n === 0 || other!.pixel !== line.pixel) ? -1 : 1
    const block = line.words.length * lineHeight
    let dy = direction * 20
    if (size.labelsBeside) {
      const need = other ? (block + other.words.length * lineHeight) / 2 + 4 : 0
      const apart = other && other.at.school_year === line.at.school_year ? Math.abs(other.pixel - line.pixel) : need
      dy = (direction * Math.max(0, need - apart)) / 2
    }
    // Vega sets a block of lines from its first line's middle
    const first = dy - ((line.words.length - 1) * lineHeight) / 2
    const place = size.labelsBeside ? ({ align: 'left', dx: 13 } as const) : ({ align: 'right', dx: 8 } as const)
    const mark = {
      type: 'text' as const,
      text: line.words,
      color: line.color,
      // the style sheet lays this outline under the words, so that no line runs through them
      stroke: 'white',
      strokeWidth: 5,
      strokeJoin: 'round' as const,
      fontWeight: line.fontWeight,
      dy: first,
      ...place,
    }
    return { at: line.at, mark }
  })
}

/** A long name in two lines, broken at the blank nearest its middle. */
function inLines(name: string): string[] {
  if (name.length <= 16) return [name]
  const blanks = [...name.matchAll(/[ \-־–]/g)].map((found) => found.index)
  const middle = blanks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0]
  if (middle === undefined) return [name]
  const end = name[middle] === ' ' ? middle : middle + 1
  return [name.slice(0, end), name.slice(middle + 1)]
}

import type { MeasureField } from './source-schema.ts'

/** What the values of each unit lie between; a score or a number may be anything. */
export const unitBounds: Record<MeasureField['unit'], readonly [low: number, high: number]> = {
  share: [0, 1],
  cluster: [1, 10],
  count: [0, Number.POSITIVE_INFINITY],
  mean: [0, Number.POSITIVE_INFINITY],
  ratio: [0, Number.POSITIVE_INFINITY],
  score: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  number: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  clock: [0, 24 * 60],
}

import { meanInterval } from '../statistics/mean-interval.ts'
import { wilson } from '../statistics/wilson.ts'
import { formula } from './lend.ts'

const share = (end: 'low' | 'high') =>
  formula(`wilson_${end}`, ['number', 'number'], 'number', (numerator, denominator) =>
    denominator === 0 ? undefined : wilson(numerator, denominator)[end],
  )

const mean = (end: 'low' | 'high') =>
  formula(
    `mean_interval_${end}`,
    ['number', 'number', 'number'],
    'number',
    (value, sd, n) => meanInterval(value, sd, n)?.[end],
  )

/** Between what a share, or a mean, may well lie: 95%. */
export const intervals = [share('low'), share('high'), mean('low'), mean('high')]

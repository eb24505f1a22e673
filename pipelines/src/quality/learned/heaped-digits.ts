import { incompleteBeta } from '@madad/warehouse/statistics/distributions/incomplete-beta'
import type { LearnedCheck } from './learned-check.ts'

/**
 * Counts that end in 0 or 5 far more often than one in five: estimates, not counts. Judged from 50 numbers of two digits or
 * more that stand as they were printed, by the exact binomial tail under a chance of 0.2.
 */
export const heapedDigits: LearnedCheck = {
  code: 'DIGITS_HEAP',
  sql: `
    select field, count(*)::integer as numbers, (count(*) filter (value % 5 = 0))::integer as heaped
    from candidate
    where unit = 'count' and value >= 10 and try_cast(replace(text, ',', '') as bigint) = value
    group by field
    having count(*) >= 50 and count(*) filter (value % 5 = 0) >= 0.35 * count(*)
    order by field`,
  isOne: ({ numbers, heaped }) =>
    incompleteBeta(Number(heaped), Number(numbers) - Number(heaped) + 1, 0.2).below < 0.0001,
  values: ({ numbers, heaped }) => ({
    numbers: Number(numbers),
    percent: Math.round((100 * Number(heaped)) / Number(numbers)),
  }),
}

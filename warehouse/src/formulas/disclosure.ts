import { withhold } from '../disclosure/withhold.ts'
import { formula } from './lend.ts'

/**
 * Which cells of one indicator, authority and year are withheld: `1` or `0` for each, in order. Schools (empty for the
 * authority), what they are split by and which part (both empty for the whole), people (below 0 where nobody says), what
 * is counted of them and adds up, and how many of them a share counts (below 0 where it is none).
 */
const withheld = formula(
  'withheld_cells',
  ['texts', 'texts', 'texts', 'numbers', 'numbers', 'numbers', 'number'],
  'text',
  (places, breakdowns, parts, people, amounts, counted, minimum) =>
    withhold(
      places.map((place, at) => ({
        ...{ place, breakdown: breakdowns[at]!, part: parts[at]! },
        ...{ people: people[at]!, amount: amounts[at]!, counted: counted[at]! },
      })),
      minimum,
    )
      .map(Number)
      .join(''),
)

export const disclosure = [withheld]

import { chanceAgreement } from '../statistics/chance-agreement.ts'
import { expectedWrongPairs } from '../statistics/expected-wrong-pairs.ts'
import { pairedChange } from '../statistics/paired-change.ts'
import { wilcoxonSignedRank } from '../statistics/wilcoxon-signed-rank.ts'
import { formula } from './lend.ts'

const change = formula(
  'paired_change',
  ['numbers', 'numbers'],
  { change: 'number', low: 'number', high: 'number', p: 'number', dz: 'number', dav: 'number' },
  (befores, afters) => pairedChange(befores.map((before, at) => ({ before, after: afters[at]! }))),
)

const ranks = formula(
  'wilcoxon_p',
  ['numbers', 'numbers'],
  'number',
  (befores, afters) => wilcoxonSignedRank(afters.map((after, at) => after - befores[at]!))?.p,
)

const chance = formula(
  'chance_agreement',
  ['numbers'],
  { all_elements: 'number', all_but_one: 'number' },
  (agreement) => {
    const { all, allButOne } = chanceAgreement(agreement)
    return { all_elements: all, all_but_one: allButOne }
  },
)

const wrong = formula('expected_wrong_pairs', ['number', 'number', 'number', 'number'], 'number', expectedWrongPairs)

/** What two waves tell of one another: how far those who answered both moved, and how many pairs chance made. */
export const pairing = [change, ranks, chance, wrong]

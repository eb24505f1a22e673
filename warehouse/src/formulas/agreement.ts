import { cohensKappa } from '../statistics/cohens-kappa.ts'
import { krippendorffAlpha } from '../statistics/krippendorff-alpha.ts'
import { formula } from './lend.ts'

/** Cohen's κ of two coders: the codes of each for the answers both coded, in one order. */
const kappa = formula(
  'cohens_kappa',
  ['texts', 'texts'],
  { kappa: 'number', low: 'number', high: 'number', observed: 'number' },
  (one, other) => cohensKappa(one, other),
)

/** Krippendorff's α at the nominal level: an answer and a code for each coding. */
const alpha = formula('krippendorff_alpha', ['texts', 'texts'], 'number', (answers, codes) => {
  const units = Map.groupBy(codes.keys(), (at) => answers[at]!)
  return krippendorffAlpha(
    [...units.values()].map((places) => places.map((at) => codes[at]!)),
    'nominal',
  )?.alpha
})

/** How far those who coded open answers agree. */
export const agreement = [kappa, alpha]

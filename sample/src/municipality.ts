import type { Words } from '@madad/language/language'
import type { Place } from './country.ts'

/** The sample municipality. It does not exist, and neither does the country around it. */
export const municipality: { authority_id: string; name: Words } = {
  authority_id: '0061',
  name: { he: 'עין תכלת', ar: 'عين تخيلت', en: 'Ein Tchelet' },
}

export const municipalityPlace: Place = {
  id: municipality.authority_id,
  name: municipality.name.he,
  kind: 'city',
  district: 'הדרום',
  sector: 'jewish',
  cluster: 4,
  population: 31_900,
  growth: 0,
  eligible: 0,
  dropout: 0,
}

/**
 * Its story, one number a school year from 2013 to 2024. A town at the edge of the country grows slowly. Its share of
 * pupils eligible for a certificate begins far under the national one, reaches it in 2022 and stays there. Advanced
 * mathematics climbs from little to middling, with a dip in the year the schools were closed. Drop-outs, which had been
 * falling, rise in that year and take four to come back.
 */
export const story = {
  population: [31_900, 32_350, 32_840, 33_390, 33_920, 34_480, 35_050, 35_610, 36_220, 36_850, 37_430, 38_010],
  pupils: [6_020, 6_130, 6_240, 6_370, 6_500, 6_640, 6_790, 6_930, 7_080, 7_230, 7_380, 7_510],
  eligibleShare: [0.512, 0.527, 0.545, 0.563, 0.586, 0.609, 0.634, 0.663, 0.694, 0.739, 0.743, 0.752],
  thresholdShare: [0.371, 0.389, 0.402, 0.42, 0.441, 0.462, 0.487, 0.512, 0.541, 0.583, 0.59, 0.601],
  dropoutShare: [0.031, 0.03, 0.029, 0.028, 0.027, 0.026, 0.024, 0.034, 0.031, 0.028, 0.026, 0.025],
  fiveUnitMathematics: [0.068, 0.071, 0.074, 0.079, 0.084, 0.09, 0.098, 0.08, 0.091, 0.106, 0.114, 0.122],
  fiveUnitEnglish: [0.262, 0.27, 0.281, 0.29, 0.304, 0.315, 0.332, 0.318, 0.339, 0.357, 0.366, 0.378],
  elementaryClass: [25.9, 25.8, 25.6, 25.5, 25.3, 25.1, 24.9, 24.8, 24.7, 24.5, 24.4, 24.3],
  pupilsPerStaff: [10.1, 10.1, 10, 10, 9.9, 9.9, 9.8, 9.8, 9.7, 9.6, 9.5, 9.4],
} as const

/** Its schools with an upper stage; the share of the grade-12 pupils that each teaches. */
export const municipalitySchools = [
  { code: '990011', name: 'מקיף תכלת', supervision: 'state', stages: 'middle_high', share: 0.37, strength: 1 },
  { code: '990029', name: 'תיכון למדעים ולאמנויות', supervision: 'state', stages: 'high', share: 0.26, strength: 1.7 },
  {
    code: '990037',
    name: 'אולפנת שחר',
    supervision: 'state_religious',
    stages: 'middle_high',
    share: 0.15,
    strength: 0.6,
  },
  {
    code: '990045',
    name: 'ישיבה תיכונית נר',
    supervision: 'state_religious',
    stages: 'middle_high',
    share: 0.13,
    strength: 0.9,
  },
  // so few take the examinations here that its shares are withheld
  { code: '990052', name: 'מפתן עין תכלת', supervision: 'state', stages: 'high', share: 0.017, strength: 0 },
] as const

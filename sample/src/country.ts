import { municipalityPlace } from './municipality.ts'

export type Kind = 'city' | 'local_council' | 'regional_council'
export type Sector = 'jewish' | 'arab' | 'bedouin' | 'druze'

/** An authority of the invented country, as it was in 2013. */
export interface Place {
  /** four characters; a regional council's is `55` and its own two digits */
  id: string
  name: string
  kind: Kind
  district: string
  sector: Sector
  /** socio-economic cluster, 1 to 10 */
  cluster: number
  population: number
  /** of the population, a year */
  growth: number
  /** share of grade-12 pupils eligible for a certificate in 2013 */
  eligible: number
  /** share of the pupils of grades 7–12 who leave in a year */
  dropout: number
  /** left out where pupils above the elementary stage learn elsewhere */
  withoutSecondary?: true
}

type Row = [id: string, name: string, district: string, Sector, number, number, number, number, number]
const place = (kind: Kind, row: Row): Place => {
  const [id, name, district, sector, cluster, population, growth, eligible, dropout] = row
  return { id, name, kind, district, sector, cluster, population, growth, eligible, dropout }
}

// names and codes that no authority or locality of Israel has
const cities: Row[] = [
  ['0172', 'דיר סוסן', 'הצפון', 'arab', 3, 61_200, 0.018, 0.55, 0.026],
  ['0203', 'ואדי רתם', 'הדרום', 'bedouin', 1, 57_400, 0.036, 0.45, 0.041],
  ['0153', 'גבעת חצב', 'ירושלים', 'jewish', 2, 88_300, 0.027, 0.41, 0.021],
  ['0118', 'רמת שקמים', 'תל אביב', 'jewish', 8, 121_500, 0.009, 0.75, 0.013],
  ['0125', 'נווה לילך', 'המרכז', 'jewish', 6, 94_100, 0.012, 0.67, 0.018],
  ['0109', 'קריית סהר', 'המרכז', 'jewish', 7, 168_000, 0.015, 0.71, 0.016],
  ['0149', 'קריית שחק', 'הצפון', 'jewish', 4, 42_600, 0.008, 0.63, 0.022],
  ['0181', 'שער ענבר', 'הדרום', 'jewish', 4, 112_700, 0.011, 0.6, 0.027],
  ['0137', 'תל נרקיס', 'חיפה', 'jewish', 7, 143_200, 0.007, 0.7, 0.017],
]
const localCouncils: Row[] = [
  ['0228', 'אגם לבן', 'המרכז', 'jewish', 8, 12_300, 0.013, 0.79, 0.008],
  ['3315', 'אום סנדיאן', 'הדרום', 'bedouin', 1, 10_400, 0.034, 0.42, 0.039],
  ['0222', "ביר נרג'ס", 'חיפה', 'arab', 2, 13_100, 0.02, 0.53, 0.022],
  ['0245', "ג'בל חאור", 'הצפון', 'druze', 4, 11_200, 0.015, 0.66, 0.012],
  ['0236', 'גני חצב', 'המרכז', 'jewish', 9, 15_300, 0.014, 0.82, 0.006],
  ['3312', 'יער כחול', 'חיפה', 'jewish', 9, 6_100, 0.01, 0.81, 0.006],
  ['0211', 'כפר לוז', 'הצפון', 'arab', 3, 17_200, 0.019, 0.57, 0.018],
  ['0258', 'מבוא סחלב', 'ירושלים', 'jewish', 6, 9_200, 0.016, 0.7, 0.012],
  ['0261', 'רמות הדס', 'הצפון', 'jewish', 6, 8_100, 0.012, 0.69, 0.014],
]
const regionalCouncils: Row[] = [
  ['5583', 'גבעות הצאלון', 'המרכז', 'jewish', 8, 26_300, 0.014, 0.76, 0.009],
  ['5593', 'הרי הלבונה', 'ירושלים', 'jewish', 5, 18_400, 0.025, 0.68, 0.011],
  ['5587', 'חוף הצדף', 'חיפה', 'jewish', 8, 14_200, 0.012, 0.78, 0.008],
  // differs from the sample municipality's code, 0061, by leading zeros alone
  ['5561', 'ערבות ענבר', 'הדרום', 'jewish', 6, 9_300, 0.017, 0.74, 0.01],
  ['5560', 'עמק החוחית', 'הצפון', 'jewish', 7, 22_100, 0.013, 0.75, 0.01],
]
const withoutSecondary = new Set(['3312', '5587'])

/** Every authority of the country: cities, then local councils, then regional councils, each by the alphabet. */
export const country: readonly Place[] = [
  ...[...cities.map((row) => place('city', row)), municipalityPlace].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ...localCouncils.map((row) => place('local_council', row)),
  ...regionalCouncils.map((row) => place('regional_council', row)),
].map((each) => (withoutSecondary.has(each.id) ? { ...each, withoutSecondary: true } : each))

export const firstYear = 2013
export const lastYear = 2024
export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => firstYear + n)

/** How the country's eligible share moved since 2013, and its drop-outs against 2013's. */
export const countryTrend = {
  eligible: [0, 0.008, 0.015, 0.024, 0.034, 0.041, 0.048, 0.062, 0.084, 0.09, 0.093, 0.098],
  dropout: [1, 0.98, 0.96, 0.94, 0.92, 0.9, 0.88, 0.84, 0.82, 0.86, 0.85, 0.83],
  fiveUnitMathematics: [1, 1.04, 1.1, 1.17, 1.24, 1.29, 1.33, 1.27, 1.3, 1.37, 1.41, 1.45],
} as const

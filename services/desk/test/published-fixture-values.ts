import type { Row } from './published-fixture-words.ts'

export const institutions: Row[] = [
  ['990101', 'מקיף א\' ע"ש רבין', '9901', 'נווה אלון', 'jewish', 'state', 'middle_high'],
  ['990102', 'אולפנת אור', '9901', 'נווה אלון', 'jewish', 'state_religious', 'high'],
  ['990103', 'المدرسة الشاملة', '9901', 'נווה אלון', 'arab', null, 'high'],
  ['990104', 'תיכון קטן מאוד', '9901', 'נווה אלון', 'jewish', 'state', 'elementary_high'],
]

/** A steady walk around a start: the same numbers every time. */
const walk = (start: number, step: number, n: number, wobble = 1): number =>
  start + step * n + step * wobble * Math.sin(n * 2.3)

interface Line {
  indicator: string
  field: string
  starts: Record<string, number>
  step: number
  /** years that were not measured */
  gaps: number[]
  digits: number
}

const lines: Line[] = [
  {
    indicator: 'students_count',
    field: 'students_count',
    starts: { national: 1592431, 9901: 11240, 9902: 3310, 5590: 5104, 9903: 900 },
    step: 0.012,
    gaps: [2014, 2018],
    digits: 0,
  },
  {
    indicator: 'teaching_staff_count',
    field: 'teaching_staff_count',
    starts: { national: 148200, 9901: 1010, 9902: 322, 5590: 489 },
    step: 0.014,
    gaps: [2014, 2015, 2018],
    digits: 0,
  },
  {
    indicator: 'students_per_teacher',
    field: 'students_per_teacher',
    starts: { national: 11.6, 9901: 12.4, 9902: 10.9, 5590: 10.1 },
    step: -0.008,
    gaps: [2013, 2014, 2018],
    digits: 3,
  },
  {
    indicator: 'class_size_mean',
    field: 'class_size_mean',
    starts: { national: 27.1, 9901: 28.6, 9902: 26.2, 5590: 25.3 },
    step: -0.006,
    gaps: [2014, 2018],
    digits: 3,
  },
  {
    indicator: 'dropout_share',
    field: 'dropout_share',
    starts: { national: 0.026, 9901: 0.034, 9902: 0.019, 5590: 0.014 },
    step: -0.035,
    gaps: [2014, 2018],
    digits: 5,
  },
  {
    indicator: 'matriculation_eligible_share',
    field: 'matriculation_eligible_share',
    starts: { national: 0.611, 9901: 0.482, 9902: 0.66, 5590: 0.701, 9903: 0.5 },
    step: 0.018,
    gaps: [2014, 2018],
    digits: 5,
  },
  {
    indicator: 'matriculation_university_threshold_share',
    field: 'matriculation_university_threshold_share',
    starts: { national: 0.511, 9901: 0.371, 9902: 0.55, 5590: 0.6 },
    step: 0.021,
    gaps: [2014, 2018],
    digits: 5,
  },
  {
    indicator: 'math_5_unit_share',
    field: 'math_5_unit_share',
    starts: { national: 0.12, 9901: 0.091, 9902: 0.11, 5590: 0.13 },
    step: 0.036,
    gaps: [],
    digits: 5,
  },
  {
    indicator: 'english_5_unit_share',
    field: 'english_5_unit_share',
    starts: { national: 0.38, 9901: 0.31, 9902: 0.36, 5590: 0.41 },
    step: 0.015,
    gaps: [2020],
    digits: 5,
  },
]

export const years = Array.from({ length: 12 }, (_, n) => 2013 + n)
export const round = (value: number, digits: number): number => Number(value.toFixed(digits))

/** Wilson's interval, 95%. */
function wilson(numerator: number, n: number): [number, number] {
  const z = 1.96
  const p = numerator / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return [round(middle - half, 5), round(middle + half, 5)]
}

export type Value = {
  indicator: string
  field: string
  authority: string
  institution: string | null
  year: number
  breakdown: string | null
  breakdownValue: string | null
  value: number | null
  numerator: number | null
  denominator: number | null
  interval: [number, number] | null
  status: string
  vintage: string
  n?: number
}

const vintageOf = (line: string, year: number): string => (line.endsWith('_5_unit_share') ? 'v-schools' : `v-${year}`)

function totals(line: Line): Value[] {
  return Object.entries(line.starts).flatMap(([authority, start]) =>
    years.map((year, n): Value => {
      const at = {
        indicator: line.indicator,
        field: line.field,
        authority,
        institution: null,
        year,
        breakdown: null,
        breakdownValue: null,
        vintage: vintageOf(line.indicator, year),
      }
      const nothing = { value: null, numerator: null, denominator: null, interval: null }
      if (line.gaps.includes(year)) return { ...at, ...nothing, status: 'not_available' }
      if (authority === '9903' && year > 2020) return { ...at, ...nothing, status: 'suppressed' }
      if (authority === '9901' && line.indicator === 'english_5_unit_share' && year === 2016) {
        return { ...at, ...nothing, status: 'suppressed' }
      }
      if (authority === '5590' && line.indicator === 'dropout_share' && year < 2016) {
        return { ...at, ...nothing, status: 'not_applicable' }
      }
      const value = round(
        start * (1 + line.step * n + line.step * Math.sin(n * 2.3 + Number(authority.slice(-1)) || 0)),
        line.digits,
      )
      const status =
        authority === '9901' && line.indicator === 'dropout_share' && year === 2017 ? 'low_reliability' : 'observed'
      if (!line.indicator.endsWith('_5_unit_share') || authority === 'national') {
        return { ...at, ...nothing, value, status }
      }
      const denominator = 420 + n * 9
      const numerator = Math.round(value * denominator)
      return {
        ...at,
        value: round(numerator / denominator, 5),
        numerator,
        denominator,
        interval: wilson(numerator, denominator),
        status,
        n: denominator,
      }
    }),
  )
}

function schools(): Value[] {
  return institutions.flatMap(([institution], school) =>
    ['math_5_unit_share', 'english_5_unit_share'].flatMap((indicator) =>
      years.slice(0, 8).map((year, n): Value => {
        const at = {
          indicator,
          field: indicator,
          authority: '9901',
          institution: String(institution),
          year,
          breakdown: null,
          breakdownValue: null,
          vintage: 'v-schools',
        }
        if (school === 3)
          return { ...at, value: null, numerator: null, denominator: null, interval: null, status: 'suppressed' }
        const denominator = 60 + school * 25 + n
        const numerator = Math.round(denominator * (0.08 + 0.03 * school + 0.01 * n))
        return {
          ...at,
          value: round(numerator / denominator, 5),
          numerator,
          denominator,
          interval: wilson(numerator, denominator),
          status: 'observed',
          n: denominator,
        }
      }),
    ),
  )
}

function breakdowns(): Value[] {
  const parts: [string, string, [string, number][], number][] = [
    [
      'students_count',
      'education_stage',
      [
        ['elementary', 6600],
        ['secondary', 4640],
        ['middle', 2100],
        ['high', 2540],
      ],
      0,
    ],
    [
      'class_size_mean',
      'education_stage',
      [
        ['elementary', 27.4],
        ['secondary', 29.9],
      ],
      3,
    ],
    [
      'dropout_share',
      'gender',
      [
        ['male', 0.046],
        ['female', 0.021],
      ],
      5,
    ],
  ]
  return parts.flatMap(([indicator, breakdown, values, digits]) =>
    values.flatMap(([breakdownValue, start]) =>
      years
        .filter((year) => ![2014, 2018].includes(year))
        .map(
          (year): Value => ({
            indicator,
            field: indicator,
            authority: '9901',
            institution: null,
            year,
            breakdown,
            breakdownValue,
            value: round(walk(start, start * (digits === 5 ? -0.02 : 0.01), year - 2013), digits),
            numerator: null,
            denominator: null,
            interval: null,
            status: 'observed',
            vintage: `v-${year}`,
          }),
        ),
    ),
  )
}

function efficacy(): Value[] {
  const at = {
    indicator: 'teacher_self_efficacy_mean',
    field: 'teacher_self_efficacy_mean',
    authority: '9901',
    institution: null,
    year: 2024,
    numerator: null,
    denominator: null,
    vintage: 'campaign-1',
  }
  const means: [string, string, number, number][] = [
    ['wave', 'pre', 3.41, 38],
    ['wave', 'post', 3.78, 31],
    ['wave,scale', 'pre,engagement', 3.22, 38],
    ['wave,scale', 'pre,instruction', 3.47, 38],
    ['wave,scale', 'pre,classroom_management', 3.55, 38],
    ['wave,scale', 'post,engagement', 3.61, 31],
    ['wave,scale', 'post,instruction', 3.9, 31],
    ['wave,scale', 'post,classroom_management', 3.83, 31],
  ]
  return means.map(([breakdown, breakdownValue, value, n]) => ({
    ...at,
    breakdown,
    breakdownValue,
    value,
    interval: [round(value - 0.2, 3), round(value + 0.2, 3)],
    status: 'observed',
    n,
  }))
}

/** Every value of the made-up country. */
export const allValues = (): Value[] => [...lines.flatMap(totals), ...schools(), ...breakdowns(), ...efficacy()]

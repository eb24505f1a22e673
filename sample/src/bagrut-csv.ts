import { country, countryTrend, firstYear, type Place } from './country.ts'
import { csvText } from './csv-text.ts'
import { figuresIn } from './figures.ts'
import { municipality, municipalitySchools, story } from './municipality.ts'
import { around, random } from './random.ts'
import { type School, schools } from './schools.ts'

const header =
  'semel,year,school,city,city_norm,match_stage,cluster,index_value,population,locality_form,ses_locality_name,log_population,district,sector,supervision,legal_status,education_stage,nurture_quintile,avg_class_size,total_budget_per_student,teaching_budget_per_student,tuition_per_student,perimeter_per_student,projects_per_student,purchases_per_student,transport_per_student,private_hours_per_student,special_ed_share,log_school_size,math_avg_grade,english_avg_grade,math_5unit_participation,english_5unit_participation,math_takers_total,english_takers_total,students_regular,students_special,budget_total,cost_teaching,cost_tuition,cost_perimeter,cost_projects,cost_purchases,cost_transport,hours_private'.split(
    ',',
  )

const words = {
  sector: { jewish: 'יהודי', arab: 'ערבי', bedouin: 'בדואי', druze: 'דרוזי' },
  supervision: { state: 'ממלכתי', state_religious: 'ממלכתי דתי', haredi: 'חרדי' },
  stages: { high: 'עליונה בלבד', middle_high: 'חט"ב ועליונה', elementary_high: 'יסודי ועליונה' },
} as const

/** A number as the file writes all its numbers: `6.0`, `0.2711864406779661`. */
const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value))
/** The file drops the article of a district: `צפון` for `הצפון`. */
const district = (name: string): string => name.replace(/^ה(?=[א-ת])/, '')

const places = new Map(country.map((place) => [place.id, place]))

/** Examinees of one subject, and those of them at five units. */
interface Subject {
  takers: number
  fiveUnits: number
}

const homeShare = municipalitySchools.reduce((sum, { share }) => sum + share, 0)
const homeStrength = municipalitySchools.reduce((sum, { share, strength }) => sum + share * strength, 0) / homeShare

function fiveUnitShares(school: School, place: Place, at: number): { mathematics: number; english: number } {
  if (place.id === municipality.authority_id) {
    const strength = school.strength / homeStrength
    return {
      mathematics: story.fiveUnitMathematics[at]! * strength,
      english: story.fiveUnitEnglish[at]! * Math.min(1.6, 0.4 + strength * 0.6),
    }
  }
  const base = school.supervision === 'haredi' ? 0.01 : 0.03 + place.cluster * 0.0155
  const mathematics = base * countryTrend.fiveUnitMathematics[at]! * school.strength
  return { mathematics, english: Math.min(0.95, mathematics * 1.5 + place.cluster * 0.03) }
}

/** Whom a school examined in a year. */
export function bagrutSubjects(school: School, year: number): { mathematics: Subject; english: Subject } {
  const next = random(`bagrut ${school.code} ${year}`)
  const place = places.get(school.placeId)!
  const grade12 = figuresIn(year).places.get(place.id)!.grade12
  const mathematics = Math.round(grade12 * school.share * (1 + around(next, 0.03)))
  const english = Math.round(mathematics * (1.01 + next() * 0.05))
  const shares = fiveUnitShares(school, place, year - firstYear)
  return {
    mathematics: { takers: mathematics, fiveUnits: Math.round(mathematics * shares.mathematics) },
    english: { takers: english, fiveUnits: Math.round(english * shares.english) },
  }
}

function row(school: School, year: number): string[] {
  const next = random(`row ${school.code} ${year}`)
  const place = places.get(school.placeId)!
  const { mathematics, english } = bagrutSubjects(school, year)
  // some schools did not report mathematics in some year
  const isReported = school.placeId === municipality.authority_id || next() > 0.03
  const isGraded = mathematics.takers > 10
  const population = figuresIn(year).places.get(place.id)!.population
  const filled = new Map<string, string>([
    ['semel', school.code],
    ['year', String(year)],
    ['school', school.name],
    ['city', school.locality],
    ['city_norm', school.locality],
    ['match_stage', school.locality === place.name ? 'exact' : 'unmatched'],
    ['cluster', float(place.cluster)],
    ['population', float(population)],
    ['ses_locality_name', place.name],
    ['district', district(school.district)],
    ['sector', words.sector[school.sector]],
    ['supervision', words.supervision[school.supervision]],
    ['legal_status', school.supervision === 'haredi' ? 'מוכר' : 'רשמי'],
    ['education_stage', words.stages[school.stages]],
    ['nurture_quintile', float(Math.min(5, Math.max(1, 6 - Math.ceil(place.cluster / 2))))],
    ['avg_class_size', float(Math.round((26 + around(next, 4)) * 10) / 10)],
    ['math_avg_grade', isReported && isGraded ? (74 + next() * 16).toFixed(2) : ''],
    ['english_avg_grade', isGraded ? (76 + next() * 15).toFixed(2) : ''],
    [
      'math_5unit_participation',
      isReported && mathematics.takers ? float(mathematics.fiveUnits / mathematics.takers) : '',
    ],
    ['english_5unit_participation', english.takers ? float(english.fiveUnits / english.takers) : ''],
    ['math_takers_total', isReported ? float(mathematics.takers) : ''],
    ['english_takers_total', float(english.takers)],
    ['students_regular', float(Math.round(mathematics.takers * (school.stages === 'high' ? 3.3 : 6.4)))],
    ['students_special', float(Math.floor(next() * 14))],
  ])
  return header.map((name) => filled.get(name) ?? '')
}

/** The file of some years: UTF-8 with a byte-order mark, by school and then by year, empty where nothing was reported. */
export function bagrutCsv(years: readonly number[]): string {
  const rows = schools
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((school) => years.filter((year) => year >= school.opened).map((year) => row(school, year)))
  return csvText([header, ...rows])
}

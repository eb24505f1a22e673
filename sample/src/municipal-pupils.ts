import { bagrutSubjects } from './bagrut-csv.ts'
import { figuresIn } from './figures.ts'
import { municipality, municipalitySchools } from './municipality.ts'
import { random } from './random.ts'
import { type School, schools } from './schools.ts'

/** Boys and girls of one group. */
export interface Pupils {
  boys: number
  girls: number
}
export const both = ({ boys, girls }: Pupils): number => boys + girls

/** The town's schools with an upper stage, as they stand in the schools' file. */
export const ownSchools: readonly School[] = schools.filter(({ placeId }) => placeId === municipality.authority_id)

/** The years the town has kept files of its own. */
export const municipalYears = [2021, 2022, 2023, 2024]

const girlsShares: Record<string, number> = { 'אולפנת שחר': 1, 'ישיבה תיכונית נר': 0, 'מפתן עין תכלת': 0.4 }

/** Of the pupils of grades 10–12 of a school, those in each track; the others have none. */
const trackShares: Record<string, Record<string, number>> = {
  'מקיף תכלת': { פיזיקה: 0.1, 'מדעי המחשב': 0.12, ביולוגיה: 0.14, אלקטרוניקה: 0.05, 'מדעי החברה': 0.2 },
  'תיכון למדעים ולאמנויות': { פיזיקה: 0.2, 'מדעי המחשב': 0.2, כימיה: 0.1, ביולוגיה: 0.15, אמנויות: 0.25 },
  'אולפנת שחר': { ביולוגיה: 0.22, 'מדעי המחשב': 0.12, אמנויות: 0.3 },
  'ישיבה תיכונית נר': { פיזיקה: 0.2, 'מדעי המחשב': 0.15, אלקטרוניקה: 0.15 },
  'מפתן עין תכלת': {},
}
/** Girls among the pupils of a track in a mixed school in 2021. Since then a few more of them take the first three. */
const trackGirls: Record<string, number> = {
  ...{ פיזיקה: 0.29, 'מדעי המחשב': 0.27, אלקטרוניקה: 0.14 },
  ...{ כימיה: 0.54, ביולוגיה: 0.61, 'מדעי החברה': 0.6, אמנויות: 0.63 },
}
const girlsGain = 0.03
const isGaining = new Set(['פיזיקה', 'מדעי המחשב', 'אלקטרוניקה'])

/** The pupils of the grade that finishes: a few more than were examined in anything. */
function cohortSize(school: School, year: number): number {
  const { mathematics, english } = bagrutSubjects(school, year)
  return Math.ceil(Math.max(mathematics.takers, english.takers) * 1.03)
}

function gradeSize(school: School, year: number, grade: number): number {
  const cohort = cohortSize(school, year)
  if (grade >= 10) return Math.round(cohort * (1 + (12 - grade) * 0.025))
  // those schools teach the middle grades too that are not high schools alone
  const middle = figuresIn(year).places.get(municipality.authority_id)!.middlePupils / 3
  const taught = municipalitySchools.filter(({ stages }) => stages === 'middle_high')
  const share = school.share / taught.reduce((sum, each) => sum + each.share, 0)
  return Math.round(middle * share * (1 + (9 - grade) * 0.01))
}

const split = (size: number, girlsShare: number): Pupils => {
  const girls = Math.round(size * girlsShare)
  return { boys: size - girls, girls }
}

/** One grade of one school: all its pupils, and those of each track. */
export interface Grade {
  grade: number
  all: Pupils
  tracks: ReadonlyMap<string, Pupils>
}

/** The grades a school teaches. */
export function gradesOf(school: School, year: number): Grade[] {
  const lowest = school.stages === 'middle_high' ? 7 : 10
  return Array.from({ length: 13 - lowest }, (_, at) => gradeOf(school, year, lowest + at))
}

export function gradeOf(school: School, year: number, grade: number): Grade {
  const next = random(`grade ${school.code} ${year} ${grade}`)
  const size = gradeSize(school, year, grade)
  const all = split(size, girlsShares[school.name] ?? 0.475 + next() * 0.03)
  const tracks = new Map<string, Pupils>()
  let left = { ...all }
  for (const [track, share] of grade < 10 ? [] : Object.entries(trackShares[school.name]!)) {
    const gain = isGaining.has(track) ? (year - municipalYears[0]!) * girlsGain : 0
    const wanted = split(Math.round(size * share), girlsShares[school.name] ?? trackGirls[track]! + gain)
    const members = { boys: Math.min(wanted.boys, left.boys), girls: Math.min(wanted.girls, left.girls) }
    left = { boys: left.boys - members.boys, girls: left.girls - members.girls }
    tracks.set(track, members)
  }
  if (grade >= 10) tracks.set('עיוני', left)
  return { grade, all, tracks }
}

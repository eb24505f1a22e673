import { bagrutSubjects } from './bagrut-csv.ts'
import { both, gradeOf, type Pupils } from './municipal-pupils.ts'
import { random } from './random.ts'
import type { School } from './schools.ts'

/** Examinees of one subject at one number of units. */
export interface Level {
  subject: string
  units: number
  examined: Pupils
  passed: Pupils
}

/** Of the examined at each number of units, those who pass. */
const passing: Record<number, number> = { 3: 0.86, 4: 0.93, 5: 0.965 }
const electives = ['פיזיקה', 'מדעי המחשב', 'ביולוגיה', 'כימיה', 'אלקטרוניקה']

/** A school's matriculation in a year: mathematics and English as the schools' file counts them, electives by their tracks. */
export function resultsOf(school: School, year: number): { cohort: Pupils; levels: Level[] } {
  const next = random(`results ${school.code} ${year}`)
  const { all: cohort, tracks } = gradeOf(school, year, 12)
  const { mathematics, english } = bagrutSubjects(school, year)
  const levels = [
    ...compulsory('מתמטיקה', mathematics.takers, mathematics.fiveUnits, 0.42),
    ...compulsory('אנגלית', english.takers, english.fiveUnits, 0.55),
    ...electives.flatMap((subject): Level[] => {
      const members = tracks.get(subject)
      if (!members || both(members) === 0) return []
      // one or two leave a track before the examination
      const examined = { boys: Math.max(0, members.boys - Math.floor(next() * 2)), girls: members.girls }
      return [{ subject, units: 5, examined, passed: passedOf(examined, 5) }]
    }),
  ]
  return { cohort, levels }

  function compulsory(subject: string, takers: number, fiveUnits: number, ofFour: number): Level[] {
    const girls = Math.min(cohort.girls, Math.round((takers * cohort.girls) / both(cohort)))
    const left = { boys: takers - girls, girls }
    const four = Math.round((takers - fiveUnits) * ofFour)
    return [
      { units: 5, size: fiveUnits },
      { units: 4, size: four },
      { units: 3, size: takers - fiveUnits - four },
    ].map(({ units, size }) => {
      const girlsHere =
        units === 3 ? left.girls : Math.min(left.girls, Math.round((size * cohort.girls) / both(cohort)))
      const examined = { boys: size - girlsHere, girls: girlsHere }
      left.boys -= examined.boys
      left.girls -= examined.girls
      return { subject, units, examined, passed: passedOf(examined, units) }
    })
  }

  function passedOf({ boys, girls }: Pupils, units: number): Pupils {
    const pass = (count: number) => Math.min(count, Math.round(count * (passing[units]! + next() * 0.03)))
    return { boys: pass(boys), girls: pass(girls) }
  }
}

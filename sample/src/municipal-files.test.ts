import * as xlsx from '@e965/xlsx'
import { expect, test } from 'vitest'
import { bagrutSubjects } from './bagrut-csv.ts'
import { municipalFiles } from './municipal-files.ts'
import { both, gradeOf, gradesOf, municipalYears, ownSchools } from './municipal-pupils.ts'
import { resultsOf } from './municipal-results.ts'
import { schoolsByYearWorkbook } from './try-me.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

test('a grade’s pupils are those of its tracks, where it has any', () => {
  for (const year of municipalYears)
    for (const school of ownSchools)
      for (const { all, tracks } of gradesOf(school, year)) {
        if (tracks.size === 0) continue
        const members = [...tracks.values()]
        expect(sum(members.map(({ boys }) => boys))).toBe(all.boys)
        expect(sum(members.map(({ girls }) => girls))).toBe(all.girls)
      }
})

test('mathematics and English are examined as the schools’ file counts them, and nobody twice', () => {
  for (const year of municipalYears)
    for (const school of ownSchools) {
      const { cohort, levels } = resultsOf(school, year)
      const { mathematics, english } = bagrutSubjects(school, year)
      expect(cohort).toEqual(gradeOf(school, year, 12).all)
      for (const [subject, counted] of [
        ['מתמטיקה', mathematics],
        ['אנגלית', english],
      ] as const) {
        const own = levels.filter((level) => level.subject === subject)
        expect(sum(own.map(({ examined }) => both(examined)))).toBe(counted.takers)
        expect(both(own.find(({ units }) => units === 5)!.examined)).toBe(counted.fiveUnits)
        expect(sum(own.map(({ examined }) => examined.girls))).toBeLessThanOrEqual(cohort.girls)
        expect(sum(own.map(({ examined }) => examined.boys))).toBeLessThanOrEqual(cohort.boys)
      }
      for (const { examined, passed } of levels)
        for (const gender of ['boys', 'girls'] as const) {
          expect(examined[gender]).toBeGreaterThanOrEqual(0)
          expect(passed[gender]).toBeLessThanOrEqual(examined[gender])
        }
    }
})

test('more of those in science tracks are girls every year', () => {
  const science = ['פיזיקה', 'מדעי המחשב', 'אלקטרוניקה']
  const shares = municipalYears.map((year) => {
    const groups = ownSchools.flatMap((school) =>
      gradesOf(school, year).flatMap(({ tracks }) => [...tracks].filter(([track]) => science.includes(track))),
    )
    return sum(groups.map(([, { girls }]) => girls)) / sum(groups.map(([, group]) => both(group)))
  })
  expect(shares.every((share, at) => at === 0 || share > shares[at - 1]!)).toBe(true)
})

test('the files are made in the order to import them, a school’s own after the town’s', () => {
  expect([...municipalFiles()].map(([name]) => name)).toEqual([
    'municipality-students-2021-2023.xlsx',
    'municipality-students-2024.csv',
    'school-990029-students-2024.xlsx',
    'municipality-teachers-2022-2024.xlsx',
    'municipality-matriculation-2021-2024.csv',
    'training-2023.xlsx',
    'training-2024.xlsx',
    'municipality-activities-2022-2024.xlsx',
    'municipality-indicators-2021-2024.xlsx',
  ])
})

test('the sheet to try has a merged title and header, years as groups of columns, totals and notes', () => {
  const { Sheets, SheetNames } = xlsx.read(schoolsByYearWorkbook())
  const sheet = Sheets[SheetNames[0]!]!
  expect(sheet['!merges']).toHaveLength(5)
  const rows = xlsx.utils.sheet_to_json<(string | number | undefined)[]>(sheet, { header: 1, blankrows: true })
  expect(rows[2]!.filter(Boolean)).toEqual(['בית הספר', 'תשפ"ב', 'תשפ"ג', 'תשפ"ד'])
  expect(rows[3]!.slice(1, 4)).toEqual(['בנים', 'בנות', 'סה"כ'])
  const body = rows.slice(4, 4 + ownSchools.length)
  expect(rows[9]![0]).toBe('סה"כ')
  expect(sum(body.map((row) => row[3] as number))).toBe(rows[9]![3])
  expect(rows.at(-1)![0]).toContain('נתוני הדגמה')
})

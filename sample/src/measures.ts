import type { Place } from './country.ts'
import { type Figures, pupilsOf } from './figures.ts'
import { around, random } from './random.ts'
import type { Cell } from './sheet.ts'

/** A row of a workbook: an authority (or a total, where `place` is missing) in the edition of a year. */
export interface Line {
  place?: Place
  figures: Figures
  edition: number
}

/** CBS's marks: unknown or withheld, none, and the same with the blanks that some editions put before them. */
const unknown = (edition: number): Cell => (edition === 2016 ? '  ..' : '..')
const none = (edition: number): Cell => (edition === 2017 ? '   -' : '-')

/** Percent as that edition prints it: one digit until 2018, all that the division gave from 2019. */
const percent = (part: number, whole: number, edition: number, format = '0.0'): Cell => {
  if (!whole) return unknown(edition)
  const value = (part / whole) * 100
  return { value: edition < 2019 ? Math.round(value * 10) / 10 : value, format }
}
const count = (value: number, edition: number): Cell => (value ? { value, format: '#,##0' } : none(edition))
const mean = (pupils: number, classes: number, edition: number): Cell => {
  // from 2016 to 2019 the source prints nought where there are no classes
  if (!classes) return edition >= 2016 && edition <= 2019 ? { value: 0, format: '0' } : none(edition)
  const value = pupils / classes
  return { value: edition < 2016 || edition === 2017 ? Math.round(value) : value, format: '0' }
}

/** A mean wage: whole shekels until 2018, from 2019 all that the division gave under a format without digits. */
const shekels = (earned: number, employees: number, edition: number): Cell => {
  const value = earned / employees
  return { value: edition < 2019 ? Math.round(value) : value, format: '#,##0' }
}

/** Few pupils live there: withheld with two dots, and in 2019 with the dash that elsewhere means none. */
const withheldIn = (edition: number, place: Place | undefined): Cell =>
  place?.withoutSecondary && edition < 2020 ? (edition === 2019 ? '-' : unknown(edition)) : null

/** Some editions hold numbers as texts, padded with hard spaces. */
const padded = (value: number, line: Line): Cell => {
  const isPadded = line.edition === 2020 && line.place && random(`pad ${line.place.id}`)() < 0.3
  return isPadded ? `\u00a0${value.toLocaleString('en-US')}\u00a0\u00a0` : { value, format: ' #,##0 ' }
}

/** A number with no story behind it: plausible, and its own for each place and edition. */
const filler = (name: string, { place, edition }: Partial<Line>, middle: number, width: number): number =>
  Math.round((middle + around(random(`${name} ${place?.id ?? ''} ${edition ?? ''}`), width)) * 10) / 10

export const measures = {
  population: ({ figures: { population }, edition, place }: Line): Cell => {
    if (edition > 2017) return { value: population, format: ' #,##0 ' }
    const digits = edition === 2016 && !place ? 1000 : 10
    return { value: Math.round((population / 1000) * digits) / digits, format: '0.0' }
  },
  pupils: ({ figures, edition }: Line) => count(pupilsOf(figures), edition),
  elementaryPupils: ({ figures, edition }: Line) => count(figures.elementaryPupils, edition),
  secondaryPupils: ({ figures, edition }: Line) => count(figures.middlePupils + figures.highPupils, edition),
  middlePupils: ({ figures, edition }: Line) => count(figures.middlePupils, edition),
  highPupils: ({ figures, edition }: Line) => count(figures.highPupils, edition),
  kindergarten: ({ figures, edition }: Line) => count(figures.kindergarten, edition),
  classes: ({ figures: { elementaryClasses, middleClasses, highClasses }, edition }: Line) =>
    count(elementaryClasses + middleClasses + highClasses, edition),
  elementaryClasses: ({ figures, edition }: Line) => count(figures.elementaryClasses, edition),
  secondaryClasses: ({ figures, edition }: Line) => count(figures.middleClasses + figures.highClasses, edition),
  middleClasses: ({ figures, edition }: Line) => count(figures.middleClasses, edition),
  highClasses: ({ figures, edition }: Line) => count(figures.highClasses, edition),
  classSize: ({ figures, edition }: Line) =>
    mean(pupilsOf(figures), figures.elementaryClasses + figures.middleClasses + figures.highClasses, edition),
  elementaryClassSize: ({ figures, edition }: Line) =>
    mean(figures.elementaryPupils, figures.elementaryClasses, edition),
  secondaryClassSize: ({ figures, edition }: Line) =>
    mean(figures.middlePupils + figures.highPupils, figures.middleClasses + figures.highClasses, edition),
  middleClassSize: ({ figures, edition }: Line) => mean(figures.middlePupils, figures.middleClasses, edition),
  highClassSize: ({ figures, edition }: Line) => mean(figures.highPupils, figures.highClasses, edition),
  dropouts: ({ figures: { boys, girls, boysDropped, girlsDropped }, edition, place }: Line): Cell => {
    // a handful of pupils: CBS puts such a share in brackets
    if (place?.id === '0261' && edition === 2022) {
      return `( ${(((boysDropped + girlsDropped) / (boys + girls)) * 100).toFixed(1)})`
    }
    return percent(boysDropped + girlsDropped, boys + girls, edition, '0.00')
  },
  boysDropouts: ({ figures, edition }: Line) => percent(figures.boysDropped, figures.boys, edition, '0.00'),
  girlsDropouts: ({ figures, edition }: Line) => percent(figures.girlsDropped, figures.girls, edition, '0.00'),
  eligible: ({ figures: { eligible, grade12 }, edition, place }: Line) =>
    withheldIn(edition, place) ?? percent(eligible, grade12, edition),
  threshold: ({ figures: { threshold, grade12 }, edition, place }: Line) =>
    withheldIn(edition, place) ?? percent(threshold, grade12, edition),
  staff: (line: Line) => padded(line.figures.staff, line),
  pupilsPerTeacher: ({ figures }: Line): Cell => ({ value: pupilsOf(figures) / figures.posts, format: '0.0' }),
  higherEducation: (line: Line): Cell =>
    filler('higher education', line, 21 + 3 * (line.place?.cluster ?? 5) + 0.3 * (line.edition - 2016), 0.9),
  wage: ({ figures: { men, women, menEarned, womenEarned }, edition }: Line) =>
    shekels(menEarned + womenEarned, men + women, edition),
  menWage: ({ figures: { men, menEarned }, edition }: Line) => shekels(menEarned, men, edition),
  womenWage: ({ figures: { women, womenEarned }, edition }: Line) => shekels(womenEarned, women, edition),
  degrees: (line: Line): Cell =>
    filler('degrees', line, 6 + 4.2 * (line.place?.cluster ?? 5) + 0.6 * (line.edition - 2016), 0.5),
  newTeachers: (line: Line): Cell => ({ value: filler('new teachers', line, 5.5, 2), format: '0.0' }),
  minimumWage: (line: Line): Cell => filler('minimum wage', line, 52 - 2.4 * (line.place?.cluster ?? 5), 0.7),
  cluster: ({ place, edition }: Line): Cell => (place ? clusterOf(place, clusterYear(edition)) : null),

  // from here on, what Madad does not read
  // the same in every edition
  distance: ({ place, edition }: Line): Cell =>
    place?.kind === 'regional_council' && edition > 2015
      ? none(edition)
      : filler('distance', place ? { place } : {}, 60, 50),
  statusYear: ({ place }: Line): Cell => String(1950 + Math.floor(random(`status ${place?.id}`)() * 45)),
  councilMembers: ({ place }: Line): Cell => 9 + 2 * Math.floor(random(`council ${place?.id}`)() * 8),
  density: ({ figures, place }: Line): Cell =>
    place?.kind === 'regional_council' ? '..' : { value: Math.round(figures.population / 8.4), format: '#,##0.0' },
  jewishPercent: (line: Line): Cell =>
    line.place?.sector === 'jewish' ? filler('jewish', line, 97, 2) : none(line.edition),
  infantDeaths: (line: Line): Cell => {
    const rate = filler('infants', line, 3.4, 2.2)
    if (line.figures.population < 12_000) return '  ..'
    return line.figures.population < 60_000 ? `( ${rate.toFixed(1)})` : ` ${rate.toFixed(1)}`
  },
  overweight: (line: Line): Cell => ({ value: Math.round(filler('overweight', line, 22, 5)), format: ' 0 ' }),
  weeklyHours: (line: Line): Cell => ({ value: filler('hours', line, 30, 2), format: '0.0' }),
  water: ({ figures }: Line): Cell => ({ value: Math.round(figures.population * 0.0743), format: '#,##0' }),
  indexValue: ({ place }: Line): Cell => ({ value: place ? (place.cluster - 5.5) / 2.6 : null, format: '0.000' }),
  compactness: ({ place }: Line): Cell =>
    place?.kind === 'regional_council' ? null : 1 + Math.floor(random(`compact ${place?.id}`)() * 10),
  periphery: ({ place }: Line): Cell => 1 + Math.floor(random(`periphery ${place?.id}`)() * 10),
} satisfies Record<string, (line: Line) => Cell>

export type Measure = keyof typeof measures

/** The year of the socio-economic index that an edition prints: a new one every second year. */
export const clusterYear = (edition: number): number =>
  [2021, 2019, 2017, 2015, 2013].find((year) => edition >= year + 2) ?? 2008

const clusterOf = (place: Place, year: number): number =>
  // one suburb rose by a cluster in the newest index
  place.id === '0125' && year >= 2021 ? place.cluster + 1 : place.cluster

import { country, countryTrend, firstYear, type Kind, type Place, years } from './country.ts'
import { municipality, story } from './municipality.ts'
import { around, random } from './random.ts'

/** What is counted in an authority in a school year. Counts only, so that a total is the sum of its parts. */
export interface Figures {
  population: number
  kindergarten: number
  elementaryPupils: number
  middlePupils: number
  highPupils: number
  elementaryClasses: number
  middleClasses: number
  highClasses: number
  /** grade-12 pupils who live here, wherever they learn */
  grade12: number
  eligible: number
  threshold: number
  /** pupils of grades 7–12 */
  boys: number
  girls: number
  boysDropped: number
  girlsDropped: number
  staff: number
  /** full posts, without kindergartens */
  posts: number
  /** employees two years before, of whom an edition tells, and all they earned in a month, in shekels */
  men: number
  women: number
  menEarned: number
  womenEarned: number
}

const zero: Figures = {
  population: 0,
  kindergarten: 0,
  elementaryPupils: 0,
  middlePupils: 0,
  highPupils: 0,
  elementaryClasses: 0,
  middleClasses: 0,
  highClasses: 0,
  grade12: 0,
  eligible: 0,
  threshold: 0,
  boys: 0,
  girls: 0,
  boysDropped: 0,
  girlsDropped: 0,
  staff: 0,
  posts: 0,
  men: 0,
  women: 0,
  menEarned: 0,
  womenEarned: 0,
}

/** The sum of figures, field by field; what a part leaves out adds nothing. */
export function total(parts: Iterable<Partial<Figures>>): Figures {
  const sum = { ...zero }
  for (const part of parts) for (const key of Object.keys(zero) as (keyof Figures)[]) sum[key] += part[key] ?? 0
  return sum
}

/** The shares and sizes from which an authority's counts of a year are made. */
interface Rates {
  population: number
  pupils: number
  eligible: number
  threshold: number
  dropout: number
  elementaryClass: number
  pupilsPerStaff: number
}

function ratesOf(place: Place, at: number, next: () => number): Rates {
  if (place.id === municipality.authority_id) {
    return {
      population: story.population[at]!,
      pupils: story.pupils[at]!,
      eligible: story.eligibleShare[at]!,
      threshold: story.thresholdShare[at]!,
      dropout: story.dropoutShare[at]!,
      elementaryClass: story.elementaryClass[at]!,
      pupilsPerStaff: story.pupilsPerStaff[at]!,
    }
  }
  const population = Math.round(place.population * (1 + place.growth) ** at * (1 + around(next, 0.003)))
  const share = (place.sector === 'jewish' ? 0.185 : 0.24) + (10 - place.cluster) * 0.003
  const eligible = Math.min(0.95, place.eligible + countryTrend.eligible[at]! + around(next, 0.012))
  return {
    population,
    pupils: Math.round(population * share * (1 + around(next, 0.006))),
    eligible,
    threshold: eligible * (0.72 + place.cluster * 0.015),
    dropout: place.dropout * countryTrend.dropout[at]! * (1 + around(next, 0.08)),
    elementaryClass: 24.4 + (place.sector === 'jewish' ? 0 : 1.6) + around(next, 0.5),
    pupilsPerStaff: pupilsPerStaff(place) - at * 0.03 + around(next, 0.12),
  }
}

/** Small villages have small schools, and each place its own habit. */
const pupilsPerStaff = ({ id, kind }: Place): number =>
  (kind === 'regional_council' ? 8.1 : 9.7) + around(random(`staff ${id}`), 1.3)

/** The higher the cluster the more are employed and the more they earn; women less, and each place a little its own. */
function employed({ id, cluster, sector }: Place, population: number, at: number) {
  const men = Math.round(population * (0.17 + cluster * 0.006))
  const women = Math.round(men * (sector === 'jewish' ? 0.98 : 0.6))
  const wage = (4_900 + cluster * 720) * 1.029 ** at * (1 + around(random(`wages ${id}`), 0.06))
  return { men, women, menEarned: men * Math.round(wage * 1.2), womenEarned: women * Math.round(wage * 0.8) }
}

function figuresOf(place: Place, rates: Rates, at: number): Figures {
  const { population, pupils } = rates
  const middle = place.withoutSecondary ? 0 : Math.round(pupils * 0.17)
  const high = place.withoutSecondary ? 0 : Math.round(pupils * 0.25)
  const elementary = pupils - middle - high
  const grade12 = Math.round(population * (0.0122 + (10 - place.cluster) * 0.0003))
  const boys = Math.round((middle + high) * 0.508)
  const girls = middle + high - boys
  const staff = Math.round(pupils / rates.pupilsPerStaff)
  return {
    population,
    kindergarten: Math.round(pupils * 0.27),
    elementaryPupils: elementary,
    middlePupils: middle,
    highPupils: high,
    elementaryClasses: Math.round(elementary / rates.elementaryClass),
    middleClasses: Math.ceil(middle / 27.4),
    highClasses: Math.ceil(high / 24.6),
    grade12,
    eligible: Math.round(grade12 * rates.eligible),
    threshold: Math.round(grade12 * rates.threshold),
    boys,
    girls,
    boysDropped: Math.round(boys * rates.dropout * 1.34),
    girlsDropped: Math.round(girls * rates.dropout * 0.65),
    staff,
    posts: Math.round(staff * 0.91),
    ...employed(place, population, at),
  }
}

/** Places that belong to no authority; the national row alone has them, from 2022 on, when they begin to be counted. */
const outside: Place = {
  id: '',
  name: '',
  kind: 'city',
  district: '',
  sector: 'bedouin',
  cluster: 1,
  population: 3_400,
  growth: 0.02,
  eligible: 0.4,
  dropout: 0.05,
}

const historyOf = (place: Place): Figures[] => {
  const next = random(`figures ${place.id}`)
  return years.map((_, at) => figuresOf(place, ratesOf(place, at, next), at))
}
const histories = new Map(country.map((place) => [place.id, historyOf(place)]))
const outsideCountedFrom = 2022
const outsideHistory = historyOf(outside)
const nobody = total([])

/** The figures of one school year: each authority's, and those of the places without municipal status. */
export interface YearFigures {
  places: ReadonlyMap<string, Figures>
  outside: Figures
}

export function figuresIn(year: number): YearFigures {
  const at = year - firstYear
  return {
    places: new Map(country.map(({ id }) => [id, histories.get(id)![at]!])),
    outside: year < outsideCountedFrom ? nobody : outsideHistory[at]!,
  }
}

/** The published totals of a year: the whole country and each kind of authority. */
export function totalsOf({ places, outside }: YearFigures): Record<'national' | Kind, Figures> {
  const of = (kind: Kind) => total(country.filter((place) => place.kind === kind).map(({ id }) => places.get(id)!))
  return {
    national: total([...places.values(), outside]),
    city: of('city'),
    local_council: of('local_council'),
    regional_council: of('regional_council'),
  }
}

export const pupilsOf = (figures: Figures): number =>
  figures.elementaryPupils + figures.middlePupils + figures.highPupils

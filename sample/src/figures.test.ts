import { expect, test } from 'vitest'
import { country, countryTrend, years } from './country.ts'
import { figuresIn, pupilsOf, total, totalsOf } from './figures.ts'
import { municipality, municipalitySchools, story } from './municipality.ts'

const shareOf = ({ eligible, grade12 }: { eligible: number; grade12: number }) => eligible / grade12

test.each(years)('the national figures of %i are the sum of the authorities and of places without status', (year) => {
  const figures = figuresIn(year)
  const { national, ...kinds } = totalsOf(figures)
  expect(national).toEqual(total([...Object.values(kinds), figures.outside]))
  expect(pupilsOf(figures.outside) / pupilsOf(national)).toBeCloseTo(year < 2022 ? 0 : 0.004, 3)
})

test('the eligible share of the municipality begins under the national one, reaches it in 2022 and stays there', () => {
  const gaps = years.map((year) => {
    const figures = figuresIn(year)
    return shareOf(figures.places.get(municipality.authority_id)!) - shareOf(totalsOf(figures).national)
  })
  expect(gaps.filter((gap) => gap >= 0)).toHaveLength(3)
  expect(gaps.findIndex((gap) => gap >= 0)).toBe(years.indexOf(2022))
  expect(gaps[0]).toBeLessThan(-0.1)
})

test('drop-outs of the municipality rise in 2020 and come back', () => {
  const shares = years.map((year) => {
    const { boys, girls, boysDropped, girlsDropped } = figuresIn(year).places.get(municipality.authority_id)!
    return (boysDropped + girlsDropped) / (boys + girls)
  })
  expect(Math.max(...shares)).toBe(shares[years.indexOf(2020)])
  expect(shares.at(-1)).toBeLessThan(0.026)
})

test('counts are whole, and no part is larger than its whole', () => {
  for (const year of years) {
    for (const figures of figuresIn(year).places.values()) {
      expect(Object.values(figures).every((value) => Number.isInteger(value) && value >= 0)).toBe(true)
      expect(figures.threshold).toBeLessThan(figures.eligible)
      expect(figures.eligible).toBeLessThan(figures.grade12)
      expect(pupilsOf(figures)).toBeLessThan(figures.population * 0.3)
    }
  }
})

test('one authority’s code differs from the municipality’s by leading zeros alone', () => {
  const codes = country.map(({ id, kind }) => (kind === 'regional_council' ? id.slice(2) : id))
  expect(codes.filter((code) => Number(code) === Number(municipality.authority_id))).toEqual(['0061', '61'])
  expect(new Set(country.map(({ id }) => id)).size).toBe(country.length)
})

test('every story has a number for every year', () => {
  for (const numbers of [...Object.values(story), ...Object.values(countryTrend)]) {
    expect(numbers).toHaveLength(years.length)
  }
  expect(municipalitySchools.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1)
})

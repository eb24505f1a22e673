import { expect, test } from 'vitest'
import { gregorianDay, monthsOf } from './hebrew-date.ts'

const calendar = new Intl.DateTimeFormat('en-u-ca-hebrew', {
  timeZone: 'UTC',
  year: 'numeric',
  day: 'numeric',
  month: 'long',
})
const partsOf = (day: string) =>
  Object.fromEntries(calendar.formatToParts(new Date(day)).map(({ type, value }) => [type, value]))

test('every first of a month from 5701 to 5899 is the day that the calendar of Unicode has', () => {
  const names: Record<string, string> = {
    ...{ תשרי: 'Tishri', חשוון: 'Heshvan', כסלו: 'Kislev', טבת: 'Tevet', שבט: 'Shevat', אדר: 'Adar' },
    ...{ 'אדר א': 'Adar I', 'אדר ב': 'Adar II', ניסן: 'Nisan', אייר: 'Iyar', סיוון: 'Sivan', תמוז: 'Tamuz' },
    ...{ אב: 'Av', אלול: 'Elul' },
  }
  for (let year = 5701; year < 5900; year++) {
    for (const { name, days } of monthsOf(year)) {
      expect(partsOf(gregorianDay(year, name, 1)!)).toMatchObject({ day: '1', month: names[name], year: String(year) })
      expect(partsOf(gregorianDay(year, name, days)!)).toMatchObject({ day: String(days), month: names[name] })
    }
  }
})

test('a day that the month has not is none, and a plain Adar of a leap year is its second', () => {
  expect(gregorianDay(5782, 'תמוז', 30)).toBeUndefined()
  expect(gregorianDay(5782, 'אדר', 28)).toBe('2022-03-31')
  expect(gregorianDay(5783, 'אדר ב', 28)).toBe('2023-03-21')
})

/** Parts of an hour that the calendar reckons in. */
const partsInDay = 24 * 1080
/** A mean month: 29 days, 12 hours, 793 parts. */
const partsInMonth = 29 * partsInDay + 12 * 1080 + 793
/** The first molad, of Tishri of the year 1, counted in parts from the Sunday before it. */
const firstMolad = partsInDay + 5 * 1080 + 204
/** 1 Tishri of the year 1 as days from 1 January 1970. */
const epoch = -2_092_590

export const isLeapYear = (year: number): boolean => (7 * year + 1) % 19 < 7

/** The days from the Sunday before the first molad to 1 Tishri, by the molad and the four postponements. */
function newYear(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const molad = firstMolad + months * partsInMonth
  const day = Math.floor(molad / partsInDay)
  const part = molad % partsInDay
  const weekday = day % 7
  const isLate = part >= 18 * 1080
  const isTuesday = weekday === 2 && part >= 9 * 1080 + 204 && !isLeapYear(year)
  const isMonday = weekday === 1 && part >= 15 * 1080 + 589 && isLeapYear(year - 1)
  const postponed = isLate || isTuesday || isMonday ? day + 1 : day
  return [0, 3, 5].includes(postponed % 7) ? postponed + 1 : postponed
}

/** Months of a year in their order from Tishri, with the days each has. */
export function monthsOf(year: number): { name: HebrewMonth; days: number }[] {
  const length = newYear(year + 1) - newYear(year)
  const isLeap = isLeapYear(year)
  const excess = length - (isLeap ? 384 : 354)
  return [
    { name: 'תשרי', days: 30 },
    { name: 'חשוון', days: excess === 1 ? 30 : 29 },
    { name: 'כסלו', days: excess === -1 ? 29 : 30 },
    { name: 'טבת', days: 29 },
    { name: 'שבט', days: 30 },
    ...(isLeap ? [{ name: 'אדר א' as const, days: 30 }] : []),
    { name: isLeap ? 'אדר ב' : 'אדר', days: 29 },
    { name: 'ניסן', days: 30 },
    { name: 'אייר', days: 29 },
    { name: 'סיוון', days: 30 },
    { name: 'תמוז', days: 29 },
    { name: 'אב', days: 30 },
    { name: 'אלול', days: 29 },
  ]
}

export type HebrewMonth =
  | 'תשרי'
  | 'חשוון'
  | 'כסלו'
  | 'טבת'
  | 'שבט'
  | 'אדר'
  | 'אדר א'
  | 'אדר ב'
  | 'ניסן'
  | 'אייר'
  | 'סיוון'
  | 'תמוז'
  | 'אב'
  | 'אלול'

/**
 * The Gregorian day of a day of the Hebrew calendar, ISO. A plain אדר of a leap year is its second, as birthdays and
 * school calendars have it. `undefined` where the month has no such day.
 * @param year since the creation, 5782
 */
export function gregorianDay(year: number, month: HebrewMonth, day: number): string | undefined {
  const months = monthsOf(year)
  const isLeap = isLeapYear(year)
  const name = isLeap && month === 'אדר' ? 'אדר ב' : !isLeap && month.startsWith('אדר') ? 'אדר' : month
  const at = months.findIndex((each) => each.name === name)
  if (at === -1 || !(day >= 1 && day <= months[at]!.days)) return undefined
  const before = months.slice(0, at).reduce((sum, { days }) => sum + days, 0)
  const days = epoch + newYear(year) - newYear(1) + before + day - 1
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}

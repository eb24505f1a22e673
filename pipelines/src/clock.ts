import type { Cell } from './book.ts'

/**
 * The time of day a cell holds, in minutes since midnight: `17:05`, `17.05`, `5:05 pm`, or a workbook's part of a day, alone or
 * beside a day. `undefined` where it holds none.
 */
export function clockOf({ text, number, date }: Cell): number | undefined {
  const clean = text.trim().toLowerCase()
  if (number !== undefined) {
    if (date === undefined && number >= 1 && number < 24 && Number.isInteger(number)) return number * 60
    return number >= 0 && (date !== undefined || number < 1) ? Math.round((number % 1) * 1_440) : undefined
  }
  const printed = /^(\d{1,2})(?:[:.](\d\d)(?::\d\d)?)?\s*(am|pm)?$/.exec(clean)
  if (!printed) return undefined
  const [, hours, minutes = '0', half] = printed
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours)
  return hour < 24 && Number(minutes) < 60 && (!half || Number(hours) <= 12) ? hour * 60 + Number(minutes) : undefined
}

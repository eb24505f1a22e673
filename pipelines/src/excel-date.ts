/** Days from 1 January 1904, where some workbooks begin to count, to where the others do. */
const days1904 = 1_462
const dayMilliseconds = 86_400_000
/** Excel counts a 29 February 1900 that never was; before it the count is one off. */
const epoch = Date.UTC(1899, 11, 30)
/** 31 December 9999, the last day a workbook can hold. */
const lastDay = 2_958_465

/**
 * Whether a number format shows a day: `dd/mm/yyyy`, `[$-he-IL]d mmmm yyyy`, `mmm-yy`; not `hh:mm`, `[h]:mm`, `0.00`.
 * What stands in quotes, in square brackets or after a backslash shows nothing of the number.
 */
export function showsDay(format: string): boolean {
  const shown = bare(format)
  return /[dy]/.test(shown) || (/m/.test(shown) && !/[hs0#?]/.test(shown))
}

/** Whether a number format shows a time of day, alone or beside a day. */
export const showsTime = (format: string): boolean => /[hs]/.test(bare(format))

/** Whether a number format shows a share of one as percent. */
export const showsPercent = (format: string): boolean => bare(format).includes('%')

const bare = (format: string): string => {
  const [first = ''] = format
    .replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*]./g, '')
    .split(';')
    .map((section) => section.toLowerCase())
  return /general|standard/.test(first) ? '' : first
}

/**
 * The moment a workbook's count of days stands for, as ISO: `2022-03-01`, with its time `2022-03-01 10:30:00`.
 * `undefined` where it is no day of Excel's.
 */
export function isoOfSerial(serial: number, is1904: boolean): { day: string; time: string } | undefined {
  const count = is1904 ? serial + days1904 : serial
  if (!(count >= 1 && count < lastDay + 1)) return undefined
  const seconds = Math.round((count % 1) * 86_400)
  const day = Math.floor(count) + (Math.floor(count) < 60 ? 1 : 0)
  const iso = new Date(epoch + day * dayMilliseconds + seconds * 1_000).toISOString()
  const time = iso.slice(11, 19)
  return { day: iso.slice(0, 10), time: time === '00:00:00' ? '' : time }
}

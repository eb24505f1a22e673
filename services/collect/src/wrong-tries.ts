/** How many wrong codes are checked: at once, and then one every so often, for each campaign and each three digits a code begins with. */
export interface Tries {
  atOnce: number
  everyMilliseconds: number
}

/**
 * With 20,000 codes out, or 20,000 answers with a receipt, a month of guessing as fast as this lets through meets one with
 * a chance of 1 in 100. See docs/decisions.md.
 */
export const usualTries: Tries = { atOnce: 10, everyMilliseconds: 5000 }

/**
 * Bounds how fast codes can be guessed, whoever guesses. By the first digits, so that whoever tries one code again and again,
 * or one after the other, stands in the way of one person in a thousand; a right code takes nothing from the others.
 * @param clock milliseconds that never go back
 */
export function wrongTries({ atOnce, everyMilliseconds }: Tries, clock: () => number = () => performance.now()) {
  const spent = new Map<string, { count: number; at: number }>()

  /**
   * @param what whose codes they are: a campaign's, or its receipts
   * @param code 15 digits
   * @returns what to call with whether the code was wrong; nothing where it must not be checked now
   */
  return (what: string, code: string): ((isWrong: boolean) => void) | undefined => {
    const place = `${what} ${code.slice(0, 3)}`
    const { count, at } = spent.get(place) ?? { count: 0, at: clock() }
    const back = Math.floor((clock() - at) / everyMilliseconds)
    const still = Math.max(0, count - back)
    if (still >= atOnce) return undefined
    spent.set(place, { count: still + 1, at: still === 0 ? clock() : at + back * everyMilliseconds })
    return (isWrong) => {
      const now = spent.get(place)
      if (isWrong || !now) return
      if (now.count > 1) now.count -= 1
      else spent.delete(place)
    }
  }
}

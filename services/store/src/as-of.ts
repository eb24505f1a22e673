/** Whether an instant is after a day's end (UTC), or after a moment; nothing is after a day that is not named. */
export function isAfter(instant: string, asOf: string | undefined): boolean {
  if (asOf === undefined) return false
  const until = asOf.includes('T') ? new Date(asOf).toISOString() : asOf
  return instant.slice(0, until.length) > until
}

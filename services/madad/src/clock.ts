/** The moment, ISO 8601 in UTC. The one place where the software asks what time it is. */
export const now = (): string => new Date().toISOString()

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem' })
const minuteMilliseconds = 60_000
let minute = -1
let day = ''

/** The day in Israel, where questionnaires open and close: `2026-11-23`. No day begins within a minute, so each is worked out once. */
export function today(): string {
  const instant = Date.now()
  const asked = Math.floor(instant / minuteMilliseconds)
  if (asked !== minute) {
    minute = asked
    day = calendar.format(instant)
  }
  return day
}

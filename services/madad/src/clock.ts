/** The moment, ISO 8601 in UTC. The one place where the software asks what time it is. */
export const now = (): string => new Date().toISOString()

/** The day in Israel, where questionnaires open and close: `2026-11-23`. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem' }).format(new Date())

/** The school year of a day, by the year it ends in: they begin in September. */
export const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) + (day.slice(5, 7) >= '09' ? 1 : 0)

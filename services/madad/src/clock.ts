/** The moment, ISO 8601 in UTC. The one place where the software asks what time it is. */
export const now = (): string => new Date().toISOString()

/** The day in Israel, where questionnaires open and close: `2026-11-23`. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem' }).format(new Date())

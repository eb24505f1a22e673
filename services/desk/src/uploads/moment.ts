import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'

const inIsrael = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Jerusalem',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** An instant as a reader in Israel would note it: the day as the language writes it, and the minute. */
export function formatMoment(instant: string, language: Language): string {
  const [day = '', minute = ''] = inIsrael.format(new Date(instant)).split(' ')
  return `${formatDate(day, language)} ${minute}`
}

/** A file's size: `0.4 MB` and `12.3 MB`, as devices show it. */
export const formatSize = (bytes: number): string =>
  bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

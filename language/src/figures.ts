import type { Language } from './language.ts'

/** Western digits in all three languages: that is how Israeli readers, Arabic readers among them, write numbers. */
const locale: Record<Language, string> = { he: 'he-IL', ar: 'ar-IL-u-nu-latn', en: 'en-IL' }
const formats = new Map<string, Intl.NumberFormat>()

function format(language: Language, digits: number, style: 'decimal' | 'percent' = 'decimal'): Intl.NumberFormat {
  const key = `${language} ${digits} ${style}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale[language], {
    style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formats.set(key, made)
  return made
}

/** Direction marks that `Intl` adds around signs; a table cell sets its own direction. */
const bare = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '')

export const formatCount = (value: number, language: Language): string => bare(format(language, 0).format(value))

/**
 * A share (0–1) as percent, one digit after the point. In Arabic set apart: after Arabic letters digits would leave the sign
 * to jump to their other side.
 */
export function formatShare(value: number, language: Language, digits = 1): string {
  const written = bare(format(language, digits, 'percent').format(value))
  return language === 'ar' ? leftToRight(written) : written
}

/** Set apart, so that signs and digits keep their order whichever way the text about them runs. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`

/** Whole shekels, `₪9,745`, the sign at the left of the digits. */
export const formatShekels = (value: number, language: Language): string =>
  leftToRight(`₪${formatCount(value, language)}`)

export const formatDecimal = (value: number, language: Language, digits = 1): string =>
  bare(format(language, digits).format(value))

/** A calendar date as each reader writes it: 23.11.2026 in Hebrew, 23/11/2026 in Arabic and English. */
export function formatDate(isoDate: string, language: Language): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-')
  return language === 'he' ? `${Number(day)}.${Number(month)}.${year}` : `${day}/${month}/${year}`
}

/** How long ago, in days: `היום`, `לפני 3 ימים`. */
export const formatDaysAgo = (days: number, language: Language): string =>
  bare(new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' }).format(-days, 'day'))

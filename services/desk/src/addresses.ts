import type { Language } from '@madad/language/language'
import type { SchoolYear } from '@madad/language/school-year'
import { z } from 'zod'

/** Which number of an indicator: a year, and where it is not the place's total, a school or a part of a split. */
export interface Asked {
  year: SchoolYear
  institution?: string | undefined
  breakdown?: string | undefined
  part?: string | undefined
}

export const situationAddress = (language: Language, authorityId: string): string =>
  `/${language}/situation/${encodeURIComponent(authorityId)}`

/** The address of an indicator's page in one place; with `asked`, telling of that number. */
export function indicatorAddress(language: Language, indicatorId: string, authorityId: string, asked?: Asked): string {
  const query = new URLSearchParams({ authority: authorityId })
  if (asked) {
    query.set('year', String(asked.year))
    if (asked.institution !== undefined) query.set('institution', asked.institution)
    if (asked.breakdown !== undefined) query.set('breakdown', asked.breakdown)
    if (asked.part !== undefined) query.set('part', asked.part)
  }
  return `/${language}/indicator/${encodeURIComponent(indicatorId)}?${query}${asked ? '#number' : ''}`
}

/** An authority's code, or the whole country. */
export const place = z.string().regex(/^(\d{4}|national)$/)
/** The id of an indicator. */
export const word = z.string().regex(/^[a-z][a-z0-9_]{0,99}$/)

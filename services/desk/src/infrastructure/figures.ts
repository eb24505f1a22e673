import { formatCount, formatDecimal, formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'

/** A share with what it is of; empty where there is nothing it could be of. */
export const shareOf = (part: number | null, whole: number | null, language: Language): string =>
  part === null || whole === null || whole === 0
    ? ''
    : html`<span class="figure">${formatShare(part / whole, language, 0)}</span> <span class="quiet figure">${formatCount(part, language)}/${formatCount(whole, language)}</span>`

/** So many of so many; empty where there were none. */
export const countOf = (part: number | null, whole: number | null, language: Language): string =>
  part === null || whole === null || whole === 0
    ? ''
    : html`<span class="figure">${formatCount(part, language)}/${formatCount(whole, language)}</span>`

export const count = (value: number | null, language: Language): string =>
  value === null ? '' : html`<span class="figure">${formatCount(value, language)}</span>`

export const decimal = (value: number | null, language: Language): string =>
  value === null ? '' : html`<span class="figure">${formatDecimal(value, language, 0)}</span>`

/** `withheld` beside nothing else, for a row of too few people. */
export const withheld = (language: Language): string =>
  html`<span class="quiet">${say(language, 'desk.status.suppressed.short')}</span>`

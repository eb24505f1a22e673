import type { PublishedWith } from '@madad/intake/published-with'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { Upload } from '@madad/store/upload'
import { html } from 'ghtml'

interface PublishedPart {
  upload: Upload
  published: readonly PublishedWith[]
  isBuilt: boolean
  authorityId: string | null
  language: Language
}

/** What the published numbers have of a file. */
export function publishedPart({ upload, published, isBuilt, authorityId, language }: PublishedPart): string {
  const isWithdrawn = upload.state === 'withdrawn'
  if (isWithdrawn && !isBuilt) return ''
  const note = isWithdrawn ? 'still' : isBuilt ? (published.length === 0 ? 'none' : undefined) : 'not_yet'
  return html`<section><h2>${say(language, 'uploads.published.title')}</h2>
!${note ? html`<p>${say(language, `uploads.published.${note}`)}</p>` : ''}
!${publishedList(published, authorityId, language)}</section>`
}

/** Indicators with their years, each linked to its page: the home's own authority where it is among those it has. */
export function publishedList(
  published: readonly PublishedWith[],
  authorityId: string | null,
  language: Language,
): string {
  if (published.length === 0) return ''
  const items = published.map(({ indicatorId, title, years, authorityIds, values }) => {
    const own = authorityIds.find((id) => id === authorityId) ?? authorityIds[0]
    const address = `/${language}/indicator/${indicatorId}?authority=${own}&year=${years.at(-1)}`
    return html`<li><a href="${address}">${title[language]}</a> <span class="quiet">${say(language, 'uploads.published.item', { years: spanOf(years, language), values })}</span></li>`
  })
  return html`<ul class="published">!${items}</ul>`
}

/** `2019/20`, or the first and the last of several. */
function spanOf(years: readonly number[], language: Language): string {
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  const said = (year: number) => formatSchoolYear(year, language)
  return first === last ? said(first) : `${said(first)} – ${said(last)}`
}

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { AuthorityRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { page } from './page.ts'
import { searchAuthorities } from './search-authorities.ts'

interface AuthoritiesPage {
  language: Language
  path: string
  query: string
  authorities: readonly AuthorityRow[]
}

const kinds = ['city', 'local_council', 'regional_council'] as const

/** Finding an authority by its name or code, with a plain form; all of them where nothing is asked. */
export function authoritiesPage({ language, path, query, authorities }: AuthoritiesPage): string {
  const title = say(language, 'desk.authorities.title')
  const found = searchAuthorities(authorities, query)
  return page({
    language,
    path,
    title,
    body: html`<h1>${title}</h1>
<form class="search" role="search" action="/${language}/authorities" method="get">
<label for="query">${say(language, 'desk.authorities.search')}</label>
<input id="query" name="query" type="search" value="${query}" autocomplete="off" maxlength="100" dir="auto">
<button>${say(language, 'desk.authorities.go')}</button>
</form>
!${query.trim() === '' ? '' : answer(language, query, found.length)}
<p><a href="/${language}/situation/national">${say(language, 'desk.national.long')}</a></p>
!${kinds.map((kind) => group(language, kind, found))}`,
  })
}

const answer = (language: Language, query: string, count: number): string =>
  html`<p role="status">${count === 0 ? say(language, 'desk.authorities.none', { query }) : say(language, 'desk.authorities.found', { count })} <a href="/${language}/authorities">${say(language, 'desk.authorities.all')}</a></p>`

function group(language: Language, kind: (typeof kinds)[number], authorities: readonly AuthorityRow[]): string {
  const members = authorities
    .filter((authority) => authority.kind === kind)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'he') || a.authority_id.localeCompare(b.authority_id))
  if (members.length === 0) return ''
  return html`<h2>${say(language, `desk.kinds.${kind}`)}</h2>
<ul class="names">!${members.map((authority) => html`<li><a href="/${language}/situation/${authority.authority_id}"><bdi lang="he">${authority.name}</bdi></a> <span class="quiet">${authority.authority_id}</span></li>`)}</ul>`
}

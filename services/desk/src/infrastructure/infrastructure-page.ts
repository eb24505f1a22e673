import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { BodyKind, BodyYearRow } from '@madad/warehouse/published-infrastructure-rows'
import type { AdviceRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { foundWords } from '../advice-words.ts'
import { downloadsPart } from '../downloads/links.ts'
import { page } from '../page.ts'
import { bodyPart } from './body-part.ts'
import { numbersPart } from './numbers-part.ts'
import { partnersPart, perceptionPart } from './partners-part.ts'
import { type Infrastructure, tables } from './read-infrastructure.ts'

interface InfrastructurePage {
  language: Language
  path: string
  /** the home's own; nothing until it is chosen */
  authorityId: string | null
  found: Infrastructure
}

/** Axis 2: whether the partnership itself works. */
export function infrastructurePage({ language, path, authorityId, found }: InfrastructurePage): string {
  const title = say(language, 'infrastructure.title')
  const bodies = inOrder(found.body_year)
  const hasAnything = bodies.length > 0 || found.partner_year.length > 0
  const head = html`<span class="over">${say(language, 'infrastructure.over')}</span>
<h1>${title}</h1>
<p class="lead">${say(language, 'infrastructure.lead')}</p>`
  const content = () => html`!${advicePart(language, found.advice)}
!${authorityId === null ? '' : numbersPart(language, authorityId, found.indicators, found.map)}
!${bodies.length === 0 ? '' : html`<h2>${say(language, 'infrastructure.meetings')}</h2>`}
!${bodies.map((key) => bodyPart(language, key, found))}
!${partnersPart(language, found.partner_year)}
!${perceptionPart(language, found.perception, found.indicators)}
!${downloadsPart(
    language,
    tables
      .filter((name) => found[name].length > 0)
      .map((name) => ({ name, address: `/${language}/infrastructure/${name}` })),
  )}`
  return page({ language, path, title, body: head + (hasAnything ? content() : nothing(language)) })
}

const nothing = (language: Language): string => html`<h2>${say(language, 'infrastructure.none')}</h2>
<p>${say(language, 'infrastructure.none.next')}</p>
<p><a href="/${language}/sources/mechanism/meetings">${say(language, 'infrastructure.none.template')}</a></p>`

const rank: Record<BodyKind, number> = { steering_committee: 0, working_group: 1, partners_forum: 2 }

/** The steering committee first, the working groups after it; within a kind by name. */
function inOrder(years: readonly BodyYearRow[]): string[] {
  const latest = [...new Map(years.map((row) => [row.body_key, row])).values()]
  const rankOf = ({ body_kind }: BodyYearRow) => (body_kind ? rank[body_kind] : 3)
  return latest
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.body_name < b.body_name ? -1 : 1))
    .map(({ body_key }) => body_key)
}

function advicePart(language: Language, advice: readonly AdviceRow[]): string {
  if (advice.length === 0) return ''
  const found = (row: AdviceRow) => {
    const words = foundWords(row, language)
    return words === undefined
      ? ''
      : html` <span class="quiet">(${say(language, 'infrastructure.found', { found: words })})</span>`
  }
  return html`<h2>${say(language, 'infrastructure.advice')}</h2>
<p>${say(language, 'infrastructure.advice.lead')}</p>
<ul class="advice">!${advice.toSorted((a, b) => ((a.subject_name ?? '') < (b.subject_name ?? '') ? -1 : 1)).map((row) => html`<li><strong><bdi>${row.subject_name ?? ''}</bdi></strong> ${row[`reason_${language}`]}!${found(row)}</li>`)}</ul>`
}

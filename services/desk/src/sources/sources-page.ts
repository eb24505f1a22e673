import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Source } from '@madad/pipelines/source'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { shape } from '../shapes.ts'
import { freshness } from './freshness.ts'
import type { SourceQuality } from './quality.ts'

export interface SourcesPage {
  language: Language
  path: string
  sources: readonly Source[]
  quality: ReadonlyMap<string, SourceQuality>
  today: string
}

/** Every source Madad reads, the municipality's own forms of them among them, and how each stands. */
export function sourcesPage({ language, path, sources, quality, today }: SourcesPage): string {
  const title = say(language, 'sources.title')
  const titles = (['title', 'publisher', 'state', 'latest', 'warnings'] as const).map((name) =>
    say(language, `sources.column.${name}`),
  )
  const rows = sources
    .toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
    .map(({ id, definition }) => {
      const { latest, open = [] } = quality.get(id) ?? {}
      const state = freshness(definition.cadence, latest?.receivedAt, today)
      const mark = { fresh: 'agrees', once: 'agrees', late: 'differs', never: 'absent' } as const
      const warnings = open.reduce((sum, { warnings }) => sum + warnings.length, 0)
      return [
        html`<a href="/${language}/sources/${id}">${definition.title[language]}</a>`,
        html`${definition.publisher[language]}`,
        html`!${shape(mark[state])} ${say(language, `source.state.${state}`)}`,
        latest ? html`<span class="figure">${formatDate(latest.receivedAt.slice(0, 10), language)}</span>` : '',
        warnings === 0 ? '' : html`<span class="figure">${warnings}</span>`,
      ]
    })
  return page({
    language,
    path,
    title,
    body: html`<h1>${title}</h1><p class="lead">${say(language, 'sources.lead')}</p>
!${plainTable({ caption: title, titles, rows, numeric: [4] })}`,
  })
}

/** What the municipality itself brings comes first. */
const rank = ({ id }: Source): number =>
  /^(municipality|mechanism|plan)\//.test(id) ? 0 : id.startsWith('home/') ? 1 : 2

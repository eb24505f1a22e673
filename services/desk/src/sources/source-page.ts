import { groupProblems } from '@madad/intake/problem-groups'
import { formatDate, formatDaysAgo } from '@madad/language/figures'
import { type Language, languages, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Source } from '@madad/pipelines/source'
import { type DescribedColumn, type DescribedTable, describeSource } from '@madad/pipelines/template/describe-source'
import type { CompletenessRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { shape } from '../shapes.ts'
import { sayKnown } from '../uploads/problem-list.ts'
import { completenessPart } from './completeness-part.ts'
import { ageInDays, freshness } from './freshness.ts'
import type { OpenWarnings, SourceQuality } from './quality.ts'

export interface SourcePage {
  language: Language
  path: string
  source: Source
  quality: SourceQuality
  completeness: readonly CompletenessRow[]
  /** `2026-11-23` */
  today: string
  latestYear: number
}

/** One source: how it stands, how complete it is, what is doubted in it, and how a file of it is written. */
export function sourcePage(asked: SourcePage): string {
  const { language, path, source, quality, completeness, latestYear } = asked
  const described = describeSource(source.definition, language, latestYear)
  return page({
    language,
    path,
    title: described.title,
    body: html`<p class="over"><a href="/${language}/sources">${say(language, 'sources.title')}</a></p>
<h1>${described.title}</h1>
<p class="lead">${described.publisher} · ${described.cadence} · ${described.licence}</p>
!${standing(asked)}
!${isFilledIn(source) ? templates(source.id, language) : ''}
!${completenessPart(completeness, language)}
!${warningsPart(quality.open, language)}
<section><h2>${say(language, 'source.how')}</h2><p>${described.replaces}</p>
!${described.tables.map((table) => tablePart(table, language))}
!${marksPart(described.marks, language)}</section>`,
  })
}

/** How old the newest file is, against how often one should come. */
function standing({ language, source, quality: { latest }, today }: SourcePage): string {
  const state = freshness(source.definition.cadence, latest?.receivedAt, today)
  const mark = { fresh: 'agrees', once: 'agrees', late: 'differs', never: 'absent' } as const
  const about = latest
    ? html` · <a href="/${language}/uploads/${latest.uploadId}"><bdi>${latest.name}</bdi></a>, ${say(
        language,
        'source.age',
        {
          date: formatDate(latest.receivedAt.slice(0, 10), language),
          ago: formatDaysAgo(ageInDays(latest.receivedAt, today), language),
        },
      )}`
    : ''
  return html`<p class="standing">!${shape(mark[state])} ${say(language, `source.state.${state}`)}!${about}</p>`
}

/** People fill in what explains its columns; other files come as they are. */
const isFilledIn = ({ definition }: Source): boolean => Object.values(definition.fields).some(({ help }) => help)

const templates = (id: string, language: Language): string =>
  html`<p>${say(language, 'source.template')} !${languages.map(
    (each) =>
      html`<a class="chip" href="/${language}/sources/${id}/template-${each}.xlsx" download hreflang="${each}" lang="${each}">${ownName[each]}</a> `,
  )}</p>`

function warningsPart(open: readonly OpenWarnings[], language: Language): string {
  const title = html`<h2>${say(language, 'source.warnings')}</h2>`
  if (open.length === 0) return html`<section>!${title}<p>${say(language, 'source.warnings.none')}</p></section>`
  const titles = (['file', 'rule', 'places', 'words'] as const).map((name) => say(language, `source.warnings.${name}`))
  const rows = open.flatMap(({ upload, warnings, notes }) =>
    groupProblems(warnings).map(({ code, problems }) => {
      const words = [...new Set(notes.filter((note) => note.code === code).map((note) => `${note.words} (${note.by})`))]
      return [
        html`<a href="/${language}/uploads/${upload.uploadId}"><bdi>${upload.name}</bdi></a>`,
        html`${sayKnown(problems[0]!, language).rule}`,
        html`${problems.length}`,
        words.length === 0 ? html`${say(language, 'source.warnings.waiting')}` : html`<bdi>${words.join(' · ')}</bdi>`,
      ]
    }),
  )
  return html`<section>!${title}!${plainTable({ caption: say(language, 'source.warnings'), titles, rows, numeric: [2] })}</section>`
}

function tablePart({ title, columns, checks }: DescribedTable, language: Language): string {
  const titles = (['column', 'must', 'form', 'explanation', 'example'] as const).map((name) =>
    say(language, `template.${name}`),
  )
  const rows = columns.map((column) => [
    html`${column.header}`,
    html`${need(column, language)}`,
    html`${column.form}!${valuesOf(column, language)}`,
    html`${column.help}`,
    html`<bdi>${column.example}</bdi>`,
  ])
  return html`<h3>${title}</h3>!${plainTable({ caption: title, titles, rows })}
!${checks.length === 0 ? '' : html`<h3>${say(language, 'template.checks')}</h3><ul class="notes">!${checks.map((check) => html`<li>${check}</li>`)}</ul>`}`
}

const need = ({ insteadOf, isRequired }: DescribedColumn, language: Language): string =>
  insteadOf
    ? say(language, 'template.must.instead', { other: insteadOf })
    : say(language, isRequired ? 'template.must.yes' : 'template.must.no')

const valuesOf = ({ values, alsoRead }: DescribedColumn, language: Language): string =>
  html`!${
    values.length === 0
      ? ''
      : html`<details class="fold"><summary>${say(language, 'template.values')}</summary>${values.join(' · ')}</details>`
  }!${
    alsoRead.length === 0
      ? ''
      : html`<details class="fold"><summary>${say(language, 'source.also')}</summary><bdi>${alsoRead.join(' · ')}</bdi></details>`
  }`

const marksPart = (marks: readonly { mark: string; meaning: string }[], language: Language): string =>
  html`<h3>${say(language, 'template.marks')}</h3><dl class="pairs">!${marks.map(
    ({ mark, meaning }) =>
      html`<dt>!${mark === '' ? say(language, 'source.mark.blank') : html`<code>${mark}</code>`}</dt><dd>${meaning}</dd>`,
  )}</dl>`

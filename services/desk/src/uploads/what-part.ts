import { outside } from '@madad/intake/answer'
import { fill } from '@madad/language/fill'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { noteTexts } from '@madad/pipelines/notes'
import type { Source } from '@madad/pipelines/source'
import type { Contents, Header, Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { fieldTitle } from '../words.ts'
import { formatMoment, formatSize } from './moment.ts'
import { sourceTitle } from './uploads-page.ts'

/** What a file was found to be, and how that was told. */
export function whatPart(upload: Upload, sources: readonly Source[], language: Language): string {
  const { sourceId, formOf, period, size, savedAt, sha256, contents } = upload
  const { tables = [], headers = [], names = [] } = contents
  const source = sources.find(({ id }) => id === sourceId)
  const title = sourceTitle(sources, sourceId, language)
  const tableTitle = (name: string) => source?.definition.tables[name]?.title[language] ?? name
  const facts: [name: 'source' | 'period' | 'holds' | 'size' | 'saved' | 'fingerprint', value: string][] = [
    [
      'source',
      html`${formOf === null ? title : say(language, 'uploads.what.form', { title, of: sourceTitle(sources, formOf, language) })}`,
    ],
    ['period', html`<span class="figure">${period ?? ''}</span>`],
    [
      'holds',
      tables
        .map(
          ({ table, records, cells }) =>
            html`${say(language, 'uploads.what.table', { table: tableTitle(table), records, cells })}`,
        )
        .join('<br>'),
    ],
    ['size', html`<span class="figure">${formatSize(size)}</span>`],
    ['saved', savedAt === null ? '' : html`<span class="figure">${formatMoment(savedAt, language)}</span>`],
    ['fingerprint', html`<code class="cells" title="${sha256}">${sha256.slice(0, 12)}</code>`],
  ]
  const shown = facts.filter(
    ([name, value]) =>
      value !== '' && (period !== null || name !== 'period') && (sourceId !== null || name !== 'source'),
  )
  const notes = noteLines(contents, tableTitle, language)
  return html`<section><h2>${say(language, 'uploads.what.title')}</h2>
<dl class="pairs">!${shown.map(([name, value]) => html`<dt>${say(language, `uploads.what.${name}`)}</dt><dd>!${value}</dd>`)}</dl>
!${notes.length === 0 ? '' : html`<h3>${say(language, 'uploads.what.why')}</h3><ul class="notes">!${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
!${headers.length === 0 ? '' : headersTable(headers, language)}
!${names.length === 0 ? '' : namesTable(names, language)}</section>`
}

/** The notes in words. That a text file's one sheet, which has no name, was read needs no saying. */
function noteLines({ notes = [] }: Contents, tableTitle: (name: string) => string, language: Language): string[] {
  return notes.flatMap(({ code, values }) => {
    if (!Object.hasOwn(noteTexts, code) || values.sheet === '') return []
    const named = values.table === undefined ? values : { ...values, table: tableTitle(String(values.table)) }
    return [fill(noteTexts[code as keyof typeof noteTexts][language], named)]
  })
}

function headersTable(headers: readonly Header[], language: Language): string {
  const caption = say(language, 'uploads.what.headers', { count: headers.length })
  const titles = (['column', 'header', 'field', 'year'] as const).map((name) => say(language, `uploads.what.${name}`))
  const hasSheets = new Set(headers.map(({ sheet }) => sheet)).size > 1
  const rows = headers.map(({ sheet, position, header, field, year }) => [
    html`!${hasSheets ? html`<bdi>${sheet.trim()}</bdi> ` : ''}<span class="figure">${position}</span>`,
    html`<bdi>${header}</bdi>`,
    html`${fieldTitle(field, language)}`,
    html`<span class="figure">${year ?? ''}</span>`,
  ])
  return html`<details class="fold"><summary>${caption}</summary>!${plainTable({ caption, titles, rows })}</details>`
}

function namesTable(names: NonNullable<Contents['names']>, language: Language): string {
  const caption = say(language, 'uploads.what.names', { count: names.length })
  const titles = (['name', 'code', 'evidence'] as const).map((name) => say(language, `uploads.what.${name}`))
  const rows = names.map(({ name, code, evidence }) => [
    html`<bdi>${name}</bdi>`,
    code === outside ? say(language, 'mapping.names.outside') : html`<span class="figure">${code}</span>`,
    html`<bdi>${evidence}</bdi>`,
  ])
  return html`<details class="fold"><summary>${caption}</summary>!${plainTable({ caption, titles, rows })}</details>`
}

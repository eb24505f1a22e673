import { outside } from '@madad/intake/answer'
import { fill } from '@madad/language/fill'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { noteTexts } from '@madad/pipelines/notes'
import type { Source } from '@madad/pipelines/source'
import type { SurveySource } from '@madad/pipelines/surveys/survey-source'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Contents, Header, Upload } from '@madad/store/upload'
import { fieldTitle } from '@madad/warehouse/field-words'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { itemWords, questionnaireWords } from '../survey-columns/questionnaire-words.ts'
import { formatMoment, formatSize } from './moment.ts'
import { sourceTitle, type Titled } from './uploads-page.ts'

/** What of a home the words on an upload's page come from. */
export interface KnownToUploads {
  sources: readonly Source[]
  /** how files print answers: the form that comes with the software, and the home's own */
  forms: readonly SurveySource[]
  questionnaires: readonly Questionnaire[]
}

/** What a file was found to be, and how that was told. */
export function whatPart(
  upload: Upload,
  { sources, forms, questionnaires }: KnownToUploads,
  language: Language,
): string {
  const { sourceId, formOf, period, size, savedAt, sha256, contents } = upload
  const { tables = [], headers = [], names = [] } = contents
  const source = sources.find(({ id }) => id === sourceId)
  const titled = [...sources, ...forms]
  const questionnaire = questionnaires.find(({ id, version }) => `${id} v${version}` === contents.questionnaire)
  const title = sourceTitle(titled, sourceId, language)
  const tableTitle = (name: string) => source?.definition.tables[name]?.title[language] ?? name
  const facts: [name: 'source' | 'period' | 'holds' | 'size' | 'saved' | 'fingerprint', value: string][] = [
    [
      'source',
      html`${formOf === null ? title : say(language, 'uploads.what.form', { title, of: sourceTitle(titled, formOf, language) })}`,
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
  const notes = noteLines(contents, { tableTitle, titled, questionnaires }, language)
  return html`<section><h2>${say(language, 'uploads.what.title')}</h2>
<dl class="pairs">!${shown.map(([name, value]) => html`<dt>${say(language, `uploads.what.${name}`)}</dt><dd>!${value}</dd>`)}</dl>
!${notes.length === 0 ? '' : html`<h3>${say(language, 'uploads.what.why')}</h3><ul class="notes">!${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
!${headers.length === 0 ? '' : headersTable(headers, questionnaire, language)}
!${names.length === 0 ? '' : namesTable(names, language)}</section>`
}

interface InNotes {
  tableTitle: (name: string) => string
  titled: readonly Titled[]
  questionnaires: readonly Questionnaire[]
}

/** The notes in words. That a text file's one sheet, which has no name, was read needs no saying. */
function noteLines(
  { notes = [] }: Contents,
  { tableTitle, titled, questionnaires }: InNotes,
  language: Language,
): string[] {
  return notes.flatMap(({ code, values }) => {
    if (!Object.hasOwn(noteTexts, code) || values.sheet === '') return []
    const named = {
      ...values,
      ...(values.table !== undefined && { table: tableTitle(String(values.table)) }),
      ...(values.form !== undefined && { form: sourceTitle(titled, String(values.form), language) }),
      ...(values.questionnaire !== undefined && {
        questionnaire: questionnaireWords(String(values.questionnaire), questionnaires, language),
      }),
    }
    return [fill(noteTexts[code as keyof typeof noteTexts][language], named)]
  })
}

function headersTable(
  headers: readonly Header[],
  questionnaire: Questionnaire | undefined,
  language: Language,
): string {
  const caption = say(language, 'uploads.what.headers', { count: headers.length })
  const titles = (['column', 'header', 'field', 'year'] as const).map((name) => say(language, `uploads.what.${name}`))
  const hasSheets = new Set(headers.map(({ sheet }) => sheet)).size > 1
  const rows = headers.map(({ sheet, position, header, field, year }) => [
    html`!${hasSheets ? html`<bdi>${sheet.trim()}</bdi> ` : ''}<span class="figure">${position}</span>`,
    html`<bdi>${header}</bdi>`,
    html`${questionnaire ? itemWords(field, { questionnaire, language }) : fieldTitle(field, language)}`,
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

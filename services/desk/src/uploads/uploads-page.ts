import type { Language, Words } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { type Busy, busyPart, refreshing } from './busy.ts'
import { formatMoment } from './moment.ts'
import { scripts } from './scripts.ts'
import { sendForm } from './send-form.ts'
import { stateMark } from './upload-state.ts'
import { whoForm, whoLine } from './who-page.ts'

interface UploadsPage {
  language: Language
  path: string
  /** who sits there; nothing until they said */
  name: string | undefined
  uploads: readonly Upload[]
  sources: readonly Titled[]
  busy: Busy
  /** what was published last is behind: by the files that count, or by the version that built it */
  behind: 'version' | 'changes' | undefined
  /** the list alone: where nobody chooses files the page may load itself again */
  isListAlone?: boolean
  /** what went wrong with what was just sent, in words */
  wrong?: readonly string[]
}

/** Uploading files, and every file that came in. */
export function uploadsPage(asked: UploadsPage): string {
  const { language, path, name, uploads, sources, busy, behind, isListAlone = false, wrong = [] } = asked
  const title = say(language, 'uploads.title')
  return page({
    language,
    path,
    title,
    head: refreshing(busy, !isListAlone) + scripts({ sends: name !== undefined && !isListAlone }),
    body: html`<h1>${title}</h1>
<p class="lead">${say(language, 'uploads.lead')}</p>
!${wrong.length === 0 ? '' : html`<div class="wrong" role="alert">!${wrong.map((words) => html`<p>${words}</p>`)}</div>`}
!${isListAlone ? html`<p><a href="/${language}/uploads">${say(language, 'uploads.send.more')}</a></p>` : name === undefined ? html`<section class="panel"><h2>${say(language, 'uploads.who.title')}</h2><p>${say(language, 'uploads.who.first')}</p>!${whoForm({ language, next: '/uploads' })}</section>` : html`!${whoLine(language, name)}!${sendForm(language)}`}
<div id="living">!${busyPart(busy, language, `/${language}/uploads/watch`)}
!${behind && !busy.building.isRunning ? buildForm(language, name, behind) : ''}
<h2>${say(language, 'uploads.list.title')}</h2>
!${uploads.length === 0 ? html`<p>${say(language, 'uploads.list.none')} ${say(language, 'uploads.list.none.next')}</p>` : uploadsTable(uploads, sources, language)}</div>`,
  })
}

/** The button that builds, where what is published is behind. */
export const buildForm = (
  language: Language,
  name: string | undefined,
  behind: 'version' | 'changes' = 'changes',
): string =>
  html`<form class="panel act" method="post" action="/${language}/uploads/build"><p>${say(language, `uploads.build.${behind}`)}</p>
!${name === undefined ? '' : html`<button>${say(language, 'uploads.build.go')}</button>`}</form>`

function uploadsTable(uploads: readonly Upload[], sources: readonly Titled[], language: Language): string {
  const titles = (['file', 'state', 'source', 'period', 'received'] as const).map((name) =>
    say(language, `uploads.column.${name}`),
  )
  const rows = uploads.map(({ uploadId, name, state, sourceId, period, receivedAt, receivedBy }) => [
    html`<a href="/${language}/uploads/${uploadId}"><bdi>${name}</bdi></a>`,
    stateMark(state, language),
    html`${sourceTitle(sources, sourceId, language)}`,
    html`<span class="figure">${period ?? ''}</span>`,
    html`<span class="figure">${formatMoment(receivedAt, language)}</span> · <bdi>${receivedBy}</bdi>`,
  ])
  return plainTable({ caption: say(language, 'uploads.list.title'), titles, rows })
}

/** A source, or a form of answers. */
export interface Titled {
  id: string
  definition: { title: Words }
}

/** A source's title; its id where it is there no longer. */
export const sourceTitle = (sources: readonly Titled[], id: string | null, language: Language): string =>
  sources.find((source) => source.id === id)?.definition.title[language] ?? id ?? ''

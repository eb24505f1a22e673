import { formatDate } from '@madad/language/figures'
import { type Language, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { permissionProblems } from '@madad/questionnaires/permission'
import { itemsOf } from '@madad/questionnaires/schema'
import type { AuditLine } from '@madad/store/audit'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { formatMoment } from '../uploads/moment.ts'
import { whoForm, whoLine } from '../uploads/who-page.ts'
import { sayNamed } from '../words.ts'
import { draftAddress, listAddress, previewAddress, questionnaireAddress } from './addresses.ts'
import { shown } from './fields.ts'
import { permissionWords } from './list-page.ts'
import { nextVersion, type Standing, type Version } from './standing.ts'

export interface QuestionnairePage {
  language: Language
  name: string | undefined
  standing: Standing
  audit: readonly AuditLine[]
  /** what was written of a permission and cannot be taken as it is */
  entered?: { by: string; on: string; document: string }
}

/** A questionnaire that stands: its versions, whether it may be opened, and the way to change it. */
export function questionnairePage({ language, name, standing, audit, entered }: QuestionnairePage): string {
  const { id, versions, draft } = standing
  const { questionnaire, isOwn } = versions.at(-1)!
  const path = questionnaireAddress(id)
  const title = shown(questionnaire.title, language)
  const isMissing = permissionProblems(questionnaire).length > 0
  const facts = [
    say(language, isOwn ? 'editor.list.own' : 'editor.list.shipped'),
    questionnaire.languages.map((each) => ownName[each]).join(', '),
    say(language, 'editor.facts.items', { count: itemsOf(questionnaire).length }),
    say(language, 'editor.facts.minutes', { count: questionnaire.minutes }),
  ]
  return page({
    language,
    path,
    title,
    body: html`<p class="over"><a href="/${language}${listAddress}">${say(language, 'editor.list')}</a></p>
<h1>${title}</h1>
<ul class="facts">!${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
<p class="lead">${shown(questionnaire.purpose, language)}</p>
!${name === undefined ? '' : whoLine(language, name)}
<div class="acts"><a class="button" href="/${language}${previewAddress(id, String(questionnaire.version))}">${say(language, 'editor.preview')}</a>
!${changing({ standing, isOwn, language, isNamed: name !== undefined, draft: draft !== undefined })}</div>
<section><h2>${say(language, 'editor.source')}</h2><p>${shown(questionnaire.instrument.source, language)}</p>
<p>${say(language, 'editor.source.licence')}: <bdi>${questionnaire.instrument.licence}</bdi> · !${permissionWords(questionnaire, language)}</p>
!${recordedWords(questionnaire.instrument.permission, language)}
!${isMissing ? permissionForm({ id, last: versions.at(-1)!, name, language, entered }) : ''}</section>
<section><h2>${say(language, 'editor.versions')}</h2>!${versionTable(id, versions, language)}</section>
!${audit.length === 0 ? '' : html`<section><h2>${say(language, 'uploads.audit.title')}</h2>!${auditTable(audit, language)}</section>`}
!${name === undefined ? html`<section class="panel">!${whoForm({ language, next: path })}</section>` : ''}`,
  })
}

interface Changing {
  standing: Standing
  isOwn: boolean
  isNamed: boolean
  draft: boolean
  language: Language
}

/** One of the home's own goes on as its next version; one that came with the software, as a copy. */
function changing({ standing, isOwn, isNamed, draft, language }: Changing): string {
  const { id } = standing
  if (draft) return html`<a href="/${language}${draftAddress(id)}">${say(language, 'editor.change.on')}</a>`
  if (!isNamed) return ''
  if (!isOwn) return html`<a href="/${language}${listAddress}#start">${say(language, 'editor.change.copy')}</a>`
  return html`<form method="post" action="/${language}${questionnaireAddress(id)}"><button class="quiet-button" name="do" value="change">${say(language, 'editor.change', { version: nextVersion(standing) })}</button></form>`
}

function recordedWords(
  {
    recorded,
    note,
  }: { recorded?: { by: string; on: string; document?: string | undefined } | undefined; note?: string | undefined },
  language: Language,
): string {
  const lines = [
    ...(note === undefined ? [] : [html`<bdi>${note}</bdi>`]),
    ...(recorded
      ? [
          html`${say(language, 'editor.permission.by')} <bdi>${recorded.by}</bdi>, ${formatDate(recorded.on, language)}!${recorded.document === undefined ? '' : html` · <bdi>${recorded.document}</bdi>`}`,
        ]
      : []),
  ]
  return lines.map((line) => html`<p class="quiet">!${line}</p>`).join('')
}

interface PermissionForm {
  id: string
  last: Version
  name: string | undefined
  language: Language
  entered: QuestionnairePage['entered']
}

function permissionForm({ id, last, name, language, entered }: PermissionForm): string {
  const lead = html`<h3>${say(language, 'editor.permission.title')}</h3><p>${say(language, 'editor.permission.lead')}</p>`
  const fixed = !last.isOwn ? 'shipped' : last.firstAnsweredOn !== undefined ? 'answered' : undefined
  if (fixed) return html`<div class="panel">!${lead}<p>${say(language, `editor.permission.${fixed}`)}</p></div>`
  if (name === undefined) return html`<div class="panel">!${lead}<p>${say(language, 'uploads.who.first')}</p></div>`
  const field = (
    of: 'by' | 'on' | 'document',
    type: 'text' | 'date',
  ) => html`<p class="field"><label for="${of}">${say(language, `editor.permission.${of}`)}</label>
<input id="${of}" name="${of}" type="${type}" value="${entered?.[of] ?? ''}" maxlength="200" dir="auto" autocomplete="off"!${entered && entered[of] === '' && of !== 'document' ? ' aria-invalid="true"' : ''}></p>`
  return html`<form class="panel" method="post" action="/${language}${questionnaireAddress(id)}">!${lead}
!${entered ? html`<p class="wrong-words" role="alert">${say(language, 'editor.permission.wrong')}</p>` : ''}
!${field('by', 'text')}!${field('on', 'date')}!${field('document', 'text')}
<button name="do" value="permission">${say(language, 'editor.permission.go')}</button></form>`
}

function versionTable(id: string, versions: readonly Version[], language: Language): string {
  const title = say(language, 'editor.versions')
  const rows = versions
    .toReversed()
    .map(({ questionnaire: { version }, firstAnsweredOn }) => [
      html`<span class="figure">${version}</span>`,
      firstAnsweredOn === undefined
        ? html`${say(language, 'editor.list.not_answered')}`
        : html`${say(language, 'editor.list.answered_since', { day: formatDate(firstAnsweredOn, language) })}`,
      html`<a href="/${language}${previewAddress(id, String(version))}">${say(language, 'editor.preview')}</a>`,
    ])
  const titles = [
    say(language, 'editor.list.version'),
    say(language, 'editor.list.answered'),
    say(language, 'editor.preview'),
  ]
  return plainTable({ caption: title, titles, rows })
}

function auditTable(audit: readonly AuditLine[], language: Language): string {
  const titles = (['when', 'what', 'who', 'details'] as const).map((name) => say(language, `uploads.audit.${name}`))
  const rows = audit.map(({ at, action, by, details }) => [
    html`<span class="figure">${formatMoment(at, language)}</span>`,
    html`${sayNamed(language, 'editor.audit', action)}`,
    html`<bdi>${by}</bdi>`,
    Object.values(details)
      .filter((each) => typeof each === 'string' || typeof each === 'number')
      .map((each) => html`<bdi>${each}</bdi>`)
      .join(' · '),
  ])
  return plainTable({ caption: say(language, 'uploads.audit.title'), titles, rows })
}

import { formatDate } from '@madad/language/figures'
import { direction, type Language, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import { permissionProblems } from '@madad/questionnaires/permission'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { problemList } from '../uploads/problem-list.ts'
import { whoForm, whoLine } from '../uploads/who-page.ts'
import { draftAddress, listAddress, questionnaireAddress } from './addresses.ts'
import { shown } from './fields.ts'
import { newest, type Standing } from './standing.ts'

export interface ListPage {
  language: Language
  name: string | undefined
  standings: readonly Standing[]
  /** why the last thing asked for was not done */
  problems?: readonly Problem[]
  wrong?: string
}

/** Every questionnaire there is, and the three ways to begin one. */
export function listPage({ language, name, standings, problems = [], wrong }: ListPage): string {
  const title = say(language, 'editor.list')
  const column = (of: 'what' | 'version' | 'languages' | 'answered' | 'licence') => say(language, `editor.list.${of}`)
  return page({
    language,
    path: listAddress,
    title,
    body: html`<h1>${title}</h1>
<p class="lead">${say(language, 'editor.list.lead')}</p>
!${wrong === undefined && problems.length === 0 ? '' : html`<div class="wrong" role="alert" id="wrong">!${wrong === undefined ? '' : html`<p>${wrong}</p>`}!${problems.length === 0 ? '' : problemList(problems, language)}</div>`}
!${plainTable({
      caption: title,
      titles: [column('what'), column('version'), column('languages'), column('answered'), column('licence')],
      rows: standings.map((each) => row(each, language)),
    })}
!${
      name === undefined
        ? html`<section class="panel"><h2>${say(language, 'editor.start')}</h2>!${whoForm({ language, next: listAddress })}</section>`
        : html`!${whoLine(language, name)}<section id="start"><h2>${say(language, 'editor.start')}</h2><div class="starts">!${emptyForm(language)}!${copyForm(standings, language)}!${fileForm(language)}</div></section>`
    }`,
  })
}

function row(standing: Standing, language: Language): string[] {
  const { id, draft } = standing
  const last = newest(standing)
  const title = shown(last?.questionnaire.title ?? (typeof draft === 'object' ? draft.title : {}), language) || id
  const address = last ? questionnaireAddress(id) : draftAddress(id)
  const onItsWay =
    draft === undefined ? '' : html`<a href="/${language}${draftAddress(id)}">${say(language, 'editor.list.draft')}</a>`
  const where = say(language, last === undefined || last.isOwn ? 'editor.list.own' : 'editor.list.shipped')
  const offered = last?.questionnaire.languages ?? (typeof draft === 'object' ? draft.languages : [])
  return [
    html`<a href="/${language}${address}">${title}</a><br><span class="quiet">${where}</span>`,
    html`!${last ? html`<span class="figure">${last.questionnaire.version}</span>` : ''}!${last && onItsWay ? ' · ' : ''}!${onItsWay}`,
    offered.map((each) => html`<span lang="${each}" dir="${direction(each)}">${ownName[each]}</span>`).join(', '),
    last === undefined
      ? ''
      : last.firstAnsweredOn === undefined
        ? html`${say(language, 'editor.list.not_answered')}`
        : html`${say(language, 'editor.list.answered_since', { day: formatDate(last.firstAnsweredOn, language) })}`,
    last === undefined
      ? ''
      : html`<bdi>${last.questionnaire.instrument.licence}</bdi><br>!${permissionWords(last.questionnaire, language)}`,
  ]
}

/** Whether its owner must be asked, and was. */
export function permissionWords(questionnaire: Parameters<typeof permissionProblems>[0], language: Language): string {
  const { permission } = questionnaire.instrument
  const state = !permission.needed ? 'free' : permissionProblems(questionnaire).length > 0 ? 'missing' : 'recorded'
  return html`<span class="!${state === 'missing' ? 'missing' : 'quiet'}">${say(language, `editor.permission.${state}`)}</span>`
}

const nameField = (
  id: string,
  language: Language,
) => html`<p class="field"><label for="${id}">${say(language, 'editor.start.id')}</label>
<input id="${id}" name="id" maxlength="60" dir="ltr" autocomplete="off" aria-describedby="${id}-hint"><span class="hint" id="${id}-hint">${say(language, 'editor.start.id.hint')}</span></p>`

const emptyForm = (
  language: Language,
) => html`<form class="panel" method="post" action="/${language}${listAddress}"><h3>${say(language, 'editor.start.empty')}</h3>
<p class="field"><label for="title">${say(language, 'editor.title')}</label><input id="title" name="title" maxlength="200" dir="auto" autocomplete="off"></p>
!${nameField('empty-id', language)}
<button name="do" value="empty">${say(language, 'editor.start.go')}</button></form>`

const copyForm = (
  standings: readonly Standing[],
  language: Language,
) => html`<form class="panel" method="post" action="/${language}${listAddress}"><h3>${say(language, 'editor.start.copy')}</h3>
<p class="field"><label for="of">${say(language, 'editor.start.of')}</label><select id="of" name="of">!${standings
  .filter(({ versions }) => versions.length > 0)
  .map(
    (each) => html`<option value="${each.id}">${shown(newest(each)!.questionnaire.title, language)}</option>`,
  )}</select></p>
!${nameField('copy-id', language)}
<button name="do" value="copy">${say(language, 'editor.start.go')}</button></form>`

const fileForm = (
  language: Language,
) => html`<form class="panel" method="post" enctype="multipart/form-data" action="/${language}${listAddress}/form"><h3>${say(language, 'editor.start.file')}</h3>
<p class="field"><label for="form">${say(language, 'editor.start.form')}</label><input id="form" name="form" type="file" accept=".xlsx,.xls" aria-describedby="form-hint"><span class="hint" id="form-hint">${say(language, 'editor.start.form.hint')}</span></p>
<button>${say(language, 'editor.start.go')}</button></form>`

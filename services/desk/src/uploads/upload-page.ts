import { maySignOff } from '@madad/intake/decide'
import type { Picture } from '@madad/intake/pictures'
import type { PublishedWith } from '@madad/intake/published-with'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { isBlocking } from '@madad/language/problem'
import type { Changes } from '@madad/pipelines/quality/changes'
import type { AuditLine } from '@madad/store/audit'
import type { SignOffNote } from '@madad/store/sign-off-notes'
import type { Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { isOfAnswers } from '../survey-columns/said-form.ts'
import { askedPart, checkLink } from './asked-part.ts'
import { auditPart } from './audit-part.ts'
import { type Busy, busyPart, refreshing } from './busy.ts'
import { changesPart } from './changes-part.ts'
import { problemsPart } from './problems-part.ts'
import { publishedPart } from './published-part.ts'
import { scripts } from './scripts.ts'
import { type Entered, refusePart, signOffPart, wrongPart } from './sign-off-part.ts'
import { stateMark } from './upload-state.ts'
import { buildForm } from './uploads-page.ts'
import { type KnownToUploads, whatPart } from './what-part.ts'
import { whoForm, whoLine } from './who-page.ts'

export interface UploadPage {
  language: Language
  path: string
  name: string | undefined
  upload: Upload
  known: KnownToUploads
  pictures: readonly Picture[]
  /** what signing it off would change; only while that is to be decided */
  changes: Changes | undefined
  audit: readonly AuditLine[]
  notes: readonly SignOffNote[]
  published: readonly PublishedWith[]
  /** the last build counted it */
  isBuilt: boolean
  isSecondPersonAsked: boolean
  /** whose pages the links to the numbers open */
  authorityId: string | null
  busy: Busy
  /** what was just sent and could not be done */
  entered?: Entered
}

/** One file: what it is, what is wrong with it, what is asked, its sign-off, and all that was done to it. */
export function uploadPage(asked: UploadPage): string {
  const { language, path, name, upload, known, pictures, audit, published, isBuilt, busy, entered } = asked
  const { uploadId, state } = upload
  const watch = `/${language}/uploads/${uploadId}/watch`
  const isBehind = (state === 'signed_off') !== isBuilt && (state === 'signed_off' || state === 'withdrawn')
  return page({
    language,
    path,
    title: upload.name,
    head: refreshing(busy, (state === 'asked' || state === 'checked') && !busy.reading) + scripts({ sends: false }),
    body: html`<p class="over"><a href="/${language}/uploads">${say(language, 'uploads.title')}</a></p>
<h1 class="file-name"><bdi>${upload.name}</bdi></h1>
<p class="standing">!${stateMark(state, language)}</p>
!${name === undefined ? '' : whoLine(language, name)}
!${entered && entered.problems.length > 0 ? wrongPart(upload, language, entered) : ''}
!${busyPart(busy, language, watch)}
!${busy.reading === 'failed' ? readAgain(language, uploadId, 'failed') : ''}
!${state === 'received' && busy.reading === undefined ? needsName(asked, readAgain(language, uploadId, 'not_yet')) : ''}
!${state === 'asked' && !busy.reading ? needsName(asked, askedPart(upload, known, language, entered)) : ''}
!${state === 'received' ? '' : whatPart(upload, known, language)}
!${state === 'checked' && name !== undefined && !busy.reading && isOfAnswers(upload) ? checkLink(uploadId, language) : ''}
!${problemsPart({ upload, pictures, language })}
!${isMarkable(upload) ? html`<p><a href="/${language}/uploads/${uploadId}/marked.xlsx" download>${say(language, 'uploads.marked')}</a></p>` : ''}
!${state === 'checked' ? changesPart(asked.changes, language) : ''}
!${state === 'checked' ? needsName(asked, mayBeSigned(asked)) : ''}
!${state === 'asked' || state === 'checked' ? (name === undefined ? '' : refusePart(upload, language, entered)) : ''}
!${isBehind && !busy.building.isRunning ? buildForm(language, name) : ''}
!${state === 'signed_off' || state === 'withdrawn' ? publishedPart({ ...asked, published }) : ''}
!${state === 'signed_off' && name !== undefined ? html`<p><a href="/${language}/uploads/${uploadId}/withdraw">${say(language, 'uploads.withdraw.link')}</a></p>` : ''}
!${auditPart(upload, audit, asked.notes, language)}`,
  })
}

/** A copy with marks is of use where cells are at fault. */
const isMarkable = ({ state, problems }: Upload): boolean =>
  (state === 'refused' || state === 'checked') && problems.some(({ where }) => where.cell !== undefined)

function mayBeSigned({ upload, language, name, isSecondPersonAsked, entered }: UploadPage): string {
  if (upload.problems.some(isBlocking)) return ''
  if (name !== undefined && !maySignOff({ isSecondPersonAsked }, upload, name))
    return html`<section class="panel"><h2>${say(language, 'uploads.sign.title')}</h2><p>${say(language, 'uploads.sign.other', { person: upload.receivedBy })}</p></section>`
  return signOffPart(upload, language, entered)
}

/** A form for somebody who has said who they are; before that, the question. */
function needsName({ language, name, upload }: UploadPage, form: string): string {
  if (name !== undefined || form === '') return form
  return html`<section class="panel"><h2>${say(language, 'uploads.who.title')}</h2><p>${say(language, 'uploads.who.first')}</p>
!${whoForm({ language, next: `/uploads/${upload.uploadId}` })}</section>`
}

const readAgain = (language: Language, uploadId: string, why: 'failed' | 'not_yet'): string =>
  html`<form class="wrong" method="post" action="/${language}/uploads/${uploadId}/read"><p>${say(language, `uploads.reading.${why}`)}</p>
<button>${say(language, 'uploads.reading.again')}</button></form>`

import type { PublishedWith } from '@madad/intake/published-with'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { publishedList } from './published-part.ts'
import { reasonField } from './sign-off-part.ts'
import { whoForm, whoLine } from './who-page.ts'

interface WithdrawPage {
  language: Language
  path: string
  name: string | undefined
  upload: Upload
  published: readonly PublishedWith[]
  authorityId: string | null
  isReasonMissing?: boolean
}

/** Before a file is withdrawn: what was published with it is named. */
export function withdrawPage(asked: WithdrawPage): string {
  const { language, path, name, upload, published, authorityId, isReasonMissing = false } = asked
  const title = say(language, 'uploads.withdraw.title', { file: upload.name })
  const address = `/${language}/uploads/${upload.uploadId}`
  return page({
    language,
    path,
    title,
    body: html`<h1 class="file-name">${title}</h1>
<p class="lead">${say(language, 'uploads.withdraw.lead')}</p>
!${published.length === 0 ? html`<p>${say(language, 'uploads.withdraw.nothing')}</p>` : html`<h2>${say(language, 'uploads.withdraw.published')}</h2>!${publishedList(published, authorityId, language)}`}
!${
      name === undefined
        ? html`<section class="panel">!${whoForm({ language, next: `/uploads/${upload.uploadId}/withdraw` })}</section>`
        : html`!${whoLine(language, name)}
<form class="panel" method="post" action="${address}/withdraw">!${reasonField(language, isReasonMissing)}
<p><label class="check"><input type="checkbox" name="build" value="yes" checked> ${say(language, 'uploads.sign.build')}</label></p>
<button>${say(language, 'uploads.withdraw.go')}</button></form>`
    }
<p><a href="${address}">${say(language, 'uploads.withdraw.back')}</a></p>`,
  })
}

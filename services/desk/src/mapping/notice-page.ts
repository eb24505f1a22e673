import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { mappingAddress, uploadAddress } from './addresses.ts'
import { problemLines } from './check-part.ts'

interface Notice {
  language: Language
  uploadId: string
  fileName: string
}

const notice = ({ language, uploadId, fileName }: Notice, title: string, body: string): string =>
  page({
    language,
    path: mappingAddress(uploadId),
    title,
    body: html`<h1>${title}</h1>!${body}
<p><a href="/${language}${uploadAddress(uploadId)}">${say(language, 'mapping.back')}: <bdi>${fileName}</bdi></a></p>`,
  })

/** No sheet of the file holds a table. */
export const noTablePage = (asked: Notice): string =>
  notice(
    asked,
    say(asked.language, 'mapping.none'),
    html`<p class="lead">${say(asked.language, 'mapping.none.next')}</p>`,
  )

/** The file cannot be read at all. */
export const unreadablePage = (asked: Notice, problem: Problem): string =>
  notice(asked, say(asked.language, 'mapping.none'), problemLines([problem], asked.language))

/** Nobody waits for an answer any more. */
export const notAskedPage = (asked: Notice): string => notice(asked, say(asked.language, 'mapping.not_asked'), '')

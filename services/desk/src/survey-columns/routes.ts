import { answerColumns, lookAtUpload } from '@madad/intake/answer-columns'
import type { Intake } from '@madad/intake/intake'
import type { ReadingQueue } from '@madad/intake/reading-queue'
import { type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { findUpload } from '@madad/store/uploads'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { html } from 'ghtml'
import { z } from 'zod'
import { itemsAddress, uploadAddress } from '../mapping/addresses.ts'
import { page } from '../page.ts'
import { sendMissing } from '../refusals.ts'
import type { Sessions } from '../session.ts'
import { problemList } from '../uploads/problem-list.ts'
import { itemsPage } from './items-page.ts'
import { isOfAnswers, readSaid } from './said-form.ts'

export interface ItemsOptions {
  intake: Intake
  queue: ReadingQueue
  sessions: Sessions
}

const markup = z.string()
const pages = { 200: markup, 303: z.undefined(), 404: markup, 422: markup }

/** The pages on which a person says what the columns and the answers of a file of answers are. */
export const itemsRoutes: FastifyPluginAsyncZod<ItemsOptions> = async (app, { intake, queue, sessions }) => {
  const params = z.strictObject({ uploadId: z.uuid() })

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    language: Language,
    uploadId: string,
    form: URLSearchParams | undefined,
  ) {
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
    const upload = await findUpload(intake.store, uploadId)
    if (!upload) return sendMissing(request, reply, 404)
    const by = sessions.nameIn(request.headers.cookie)
    const onward = `/${language}${uploadAddress(uploadId)}`
    // whoever changes something has said who they are; the file's own page asks
    if (by === undefined || !isOfAnswers(upload)) return reply.redirect(onward, 303)
    const said = form && readSaid([...form])
    const looked = await lookAtUpload(intake, upload, said)
    if ('problem' in looked) {
      const title = say(language, 'survey.unreadable')
      const body = html`<h1>${title}</h1>!${problemList([looked.problem], language)}
<p><a href="${onward}">${say(language, 'mapping.back')}: <bdi>${upload.name}</bdi></a></p>`
      return reply.status(422).send(page({ language, path: itemsAddress(uploadId), title, body }))
    }
    const problems = said ? await answerColumns(intake, upload, said, looked, by) : []
    if (said && problems.length === 0) {
      queue.add(uploadId, by)
      return reply.redirect(onward, 303)
    }
    return reply.status(said ? 422 : 200).send(itemsPage({ language, upload, looked, problems }))
  }

  for (const language of languages) {
    const url = `/${language}${itemsAddress(':uploadId')}`
    app.get(url, { schema: { params, response: pages } }, (request, reply) =>
      answer(request, reply, language, request.params.uploadId, undefined),
    )
    app.post(url, { schema: { params, body: z.instanceof(URLSearchParams), response: pages } }, (request, reply) =>
      answer(request, reply, language, request.params.uploadId, request.body),
    )
  }
}

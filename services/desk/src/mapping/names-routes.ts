import { answer } from '@madad/intake/answer'
import type { Intake } from '@madad/intake/intake'
import type { ReadingQueue } from '@madad/intake/reading-queue'
import { languages } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import type { Upload } from '@madad/store/upload'
import { findUpload } from '@madad/store/uploads'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sendMissing } from '../refusals.ts'
import type { Sessions } from '../session.ts'
import { namesAddress, uploadAddress } from './addresses.ts'
import { decidedNames, type NamesSaid, namesAsked, namesPage, readNames } from './names-page.ts'

export interface NamesOptions {
  intake: Intake
  queue: ReadingQueue
  sessions: Sessions
}

const markup = z.string()
const pages = { 200: markup, 303: z.undefined(), 404: markup, 422: markup }

/** The pages on which a person says whose the names of a file are that have no code. */
export const namesRoutes: FastifyPluginAsyncZod<NamesOptions> = async (app, { intake, queue, sessions }) => {
  const params = z.strictObject({ uploadId: z.uuid() })

  /** An upload that waits for names, and who sits there; whoever changes something has said who they are. */
  async function asked(request: FastifyRequest, uploadId: string) {
    const upload = await findUpload(intake.store, uploadId)
    const by = sessions.nameIn(request.headers.cookie)
    const isWaiting = upload?.state === 'asked' && namesAsked(upload).length > 0
    return { upload, by, isWaiting }
  }

  for (const language of languages) {
    const url = `/${language}${namesAddress(':uploadId')}`
    const show = (reply: FastifyReply, upload: Upload, said?: NamesSaid, problems: Problem[] = []) =>
      reply
        .status(problems.length > 0 ? 422 : 200)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(namesPage({ language, upload, questions: namesAsked(upload), said, problems }))
    const onward = (reply: FastifyReply, uploadId: string) =>
      reply.redirect(`/${language}${uploadAddress(uploadId)}`, 303)

    app.get(url, { schema: { params, response: pages } }, async (request, reply) => {
      const { upload, by, isWaiting } = await asked(request, request.params.uploadId)
      if (!upload) return sendMissing(request, reply, 404)
      return by !== undefined && isWaiting ? show(reply, upload) : onward(reply, upload.uploadId)
    })

    app.post(
      url,
      { schema: { params, body: z.instanceof(URLSearchParams), response: pages } },
      async (request, reply) => {
        const { upload, by, isWaiting } = await asked(request, request.params.uploadId)
        if (!upload) return sendMissing(request, reply, 404)
        const { uploadId } = upload
        if (by === undefined || !isWaiting) return onward(reply, uploadId)
        const questions = namesAsked(upload)
        const said = readNames([...request.body], questions)
        const names = decidedNames(questions, said)
        const problems = await answer(intake, uploadId, { names, withoutNames: said.withoutRest }, by)
        if (problems.length > 0) return show(reply, upload, said, problems)
        queue.add(uploadId, by)
        return onward(reply, uploadId)
      },
    )
  }
}

import multipart from '@fastify/multipart'
import type { Intake } from '@madad/intake/intake'
import { addUnread, readingQueue } from '@madad/intake/reading-queue'
import { receive } from '@madad/intake/receive'
import { languages } from '@madad/language/language'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sendForeign } from '../foreign-page.ts'
import { namesRoutes } from '../mapping/names-routes.ts'
import { mappingOfIntake } from '../mapping/of-intake.ts'
import { mappingRoutes } from '../mapping/routes.ts'
import { keepFormRules } from '../page-rules.ts'
import { readName, signedSessions } from '../session.ts'
import { itemsRoutes } from '../survey-columns/routes.ts'
import type { Building } from './building.ts'
import { clearHalfReceived, piecesAddress, piecesServer } from './receiving.ts'
import { scriptRoutes } from './scripts.ts'
import { type UploadRoutes, uploadRoutes } from './upload-routes.ts'
import { whoPage } from './who-page.ts'

export interface UploadsOptions {
  intake: Intake
  building: Building
  /** a folder for files that are still coming */
  receiving: string
  /** the home's own authority, whose pages links to numbers open */
  authorityId: string | null
  /** told of what failed by our own fault */
  onFault: (error: unknown) => void
}

/** Pages that send files and watch how it goes do so with scripts from here. */
const allowed = { 'script-src': "'self'", 'connect-src': "'self'" }

const largestForm = 500_000
const hour = 3_600_000
const markup = z.string()

/** Where staff bring files and sign them off. Whoever changes something has said who they are, on a page of ours. */
export const uploads: FastifyPluginAsyncZod<UploadsOptions> = async (app, options) => {
  const { intake, building, receiving, authorityId, onFault } = options
  const sessions = signedSessions(intake.key, Date.now)
  const queue = readingQueue(intake, onFault)
  keepFormRules(app, { largestForm, onFault, allowed })
  // the pieces of a file are read by whoever receives them
  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null))
  // a file that is too large is told of by name, with the others of its form
  await app.register(multipart, { throwFileSizeLimit: false })

  /** Takes in a file that came whole, and has it read in its turn. */
  const take = async (file: { path: string; name: string }, by: string): Promise<string> => {
    const { upload } = await receive(intake, file, by)
    if (upload.state === 'received') queue.add(upload.uploadId, by)
    return upload.uploadId
  }

  scriptRoutes(app)
  const routes: Omit<UploadRoutes, 'language'> = { intake, building, queue, receiving, authorityId, sessions, take }
  for (const language of languages) {
    await app.register(uploadRoutes, { prefix: `/${language}/uploads`, language, ...routes })
    await app.register(whoRoutes, { prefix: `/${language}/who`, language, sessions })
  }

  await app.register(mappingRoutes, mappingOfIntake(intake, queue, sessions))
  await app.register(namesRoutes, { intake, queue, sessions })
  await app.register(itemsRoutes, { intake, queue, sessions })

  const pieces = piecesServer(receiving, (file, cookies) => take(file, sessions.nameIn(cookies)!), onFault)
  for (const url of [piecesAddress, `${piecesAddress}/:id`])
    app.route({
      method: ['POST', 'HEAD', 'PATCH', 'DELETE'],
      url,
      handler: async (request, reply) => {
        if (sessions.nameIn(request.headers.cookie) === undefined) return sendForeign(request, reply)
        reply.hijack()
        await pieces.handle(request.raw, reply.raw)
      },
    })

  await clearHalfReceived(receiving, Date.now(), true)
  await addUnread(intake, queue)
  const clearing = setInterval(() => {
    clearHalfReceived(receiving, Date.now(), false).catch(onFault)
  }, hour).unref()
  app.addHook('onClose', async () => {
    clearInterval(clearing)
    await queue.close()
  })
}

/** Saying who one is. */
const whoRoutes: FastifyPluginAsyncZod<Pick<UploadRoutes, 'language' | 'sessions'>> = async (app, options) => {
  const { language, sessions } = options
  const path = '/who'
  const show = (request: FastifyRequest, reply: FastifyReply, status: 200 | 422, next: string) => {
    const name = sessions.nameIn(request.headers.cookie)
    reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store')
    return whoPage({ language, path, name, next, isWrong: status === 422 })
  }

  app.get('/', { schema: { response: { 200: markup } } }, async (request, reply) =>
    show(request, reply, 200, '/uploads'),
  )

  app.post(
    '/',
    { schema: { body: z.instanceof(URLSearchParams), response: { 303: z.undefined(), 422: markup } } },
    async (request, reply) => {
      const next = ownPlace(request.body.get('next'))
      const name = readName(request.body.get('name'))
      if (name === undefined) return reply.send(show(request, reply, 422, next))
      return reply.header('set-cookie', sessions.cookieFor(name)).redirect(`/${language}${next}`, 303)
    },
  )

  app.post('/forget', { schema: { response: { 303: z.undefined() } } }, async (_request, reply) =>
    reply.header('set-cookie', sessions.noCookie).redirect(`/${language}/uploads`, 303),
  )
}

/** A place among the pages on which something is done, and nowhere else. */
const ownPlace = (text: string | null): string =>
  /^\/(?:uploads|campaigns|questionnaires)(?:\/[\w-]+)*$/.test(text ?? '') ? text! : '/uploads'

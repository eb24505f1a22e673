import multipart from '@fastify/multipart'
import { type Language, languages } from '@madad/language/language'
import { slug } from '@madad/questionnaires/parts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type FastifyPluginAsyncZod, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerError, languageOf, sendMissing } from '../refusals.ts'
import { isFromOwnPage, isToOwnHost } from '../uploads/own-request.ts'
import { signedSessions } from '../uploads/session.ts'
import { listAddress } from './addresses.ts'
import { noticePage } from './notice-page.ts'
import type { QuestionnairesOptions } from './options.ts'
import { draftRoutes } from './routes-draft.ts'
import { listRoutes } from './routes-list.ts'
import { lookUp, questionnaireRoutes } from './routes-questionnaire.ts'

/** What the routes of one language share. */
export interface Routes {
  language: Language
  options: QuestionnairesOptions
  nameOf: (request: FastifyRequest) => string | undefined
  /** one change after another: nobody's is lost under somebody else's */
  inTurn: <Result>(change: () => Promise<Result>) => Promise<Result>
}

const largestForm = 1_000_000

/** Our own files, forms sent only to us, our own preview in a frame, and no script. */
const ofPages = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The questionnaire in its frame runs as it does on a phone, shut in: it can send nothing and reach nothing of ours. */
const ofPreview = (host: string): string =>
  [
    "default-src 'none'",
    // by its address: from inside its sandbox nothing is its own
    `style-src http://${host}/q/assets/`,
    `script-src http://${host}/q/assets/`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
  ].join('; ')

/** Where staff write questionnaires, see them as respondents do, and record by what right they are used. */
export const questionnaires: FastifyPluginAsyncZod<QuestionnairesOptions> = async (app, options) => {
  const sessions = signedSessions(options.homeKey, Date.now)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if ((error.statusCode ?? 500) >= 500 && !error.validation) options.onFault(error)
    return answerError(error, request, reply)
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: largestForm },
    (_request, text, done) => done(null, new URLSearchParams(String(text))),
  )
  await app.register(multipart, { throwFileSizeLimit: false })

  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', ofPages)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
    reply.header('cache-control', 'no-store')
    reply.type('text/html; charset=utf-8')
    if (!isToOwnHost(request.headers) || (request.method === 'POST' && !isFromOwnPage(request.headers)))
      return sendForeign(request, reply)
  })

  let last: Promise<unknown> = Promise.resolve()
  const inTurn: Routes['inTurn'] = (change) => {
    const turn = last.then(change)
    last = turn.catch(() => {})
    return turn
  }
  const shared = {
    options,
    inTurn,
    nameOf: (request: FastifyRequest) => sessions.nameIn(request.headers.cookie),
  }
  for (const language of languages)
    for (const routes of [listRoutes, questionnaireRoutes, draftRoutes])
      await app.register(routes, { prefix: `/${language}${listAddress}`, language, ...shared })

  app.get(
    '/questionnaire-preview/:id/:version/:language',
    {
      schema: {
        params: z.strictObject({
          id: slug,
          version: z.string().regex(/^(draft|[1-9]\d{0,2})$/),
          language: z.enum(languages),
        }),
        response: { 200: z.string(), 404: z.string() },
      },
    },
    async (request, reply) => {
      const { id, version, language } = request.params
      const found = await lookUp({ language, ...shared }, id, version)
      if (!found || found === 'nothing' || !found.languages.includes(language)) return sendMissing(request, reply, 404)
      reply.header('content-security-policy', ofPreview(request.headers.host!))
      return reply.send(options.preview(found, language))
    },
  )
}

/** Nothing is done for a request that no page of ours sent. */
function sendForeign(request: FastifyRequest, reply: FastifyReply) {
  const language = languageOf(request)
  return reply.status(403).send(noticePage({ language, path: listAddress, notice: 'foreign', next: listAddress }))
}

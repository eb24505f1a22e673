import multipart from '@fastify/multipart'
import { type Language, languages } from '@madad/language/language'
import { slug } from '@madad/questionnaires/parts'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { keepFormRules } from '../page-rules.ts'
import { sendMissing } from '../refusals.ts'
import { signedSessions } from '../session.ts'
import { listAddress } from './addresses.ts'
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

/** Our own preview stands in a frame. */
const allowed = { 'frame-src': "'self'" }

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
  keepFormRules(app, { largestForm, onFault: options.onFault, allowed })
  await app.register(multipart, { throwFileSizeLimit: false })

  app.addHook('onRequest', async (_request, reply) => {
    reply.type('text/html; charset=utf-8')
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

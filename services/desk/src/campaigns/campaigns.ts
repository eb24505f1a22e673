import { languages } from '@madad/language/language'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Store } from '@madad/store/store'
import { openPublished } from '@madad/warehouse/published'
import type { FastifyError } from 'fastify'
import { type FastifyPluginAsyncZod, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { answerError } from '../refusals.ts'
import { sendForeign } from '../uploads/foreign-page.ts'
import { isFromOwnPage, isToOwnHost } from '../uploads/own-request.ts'
import { signedSessions } from '../uploads/session.ts'
import { campaignRoutes } from './campaign-routes.ts'
import { newRoutes } from './new-routes.ts'
import type { SchoolChoice } from './plan-form.ts'

export interface CampaignsOptions {
  store: Store
  /** the home's key, 32 bytes at least */
  homeKey: Uint8Array
  questionnaires: readonly Questionnaire[]
  /** the path of `published.duckdb`, whose schools may be invited; it need not be there yet */
  published: string
  /** the home's own authority; asked for where there is none */
  authorityId: string | null
  /** where respondents reach the service: `https://madad.example.muni.il`; nothing until it has an address */
  service: string | null
  /** how few answers are withheld: counts go in steps of it */
  step: number
  /** the day in Israel, `2026-11-23` */
  today: () => string
  /** the instant, ISO 8601 in UTC */
  now: () => string
  /** told of what failed by our own fault */
  onFault: (error: unknown) => void
}

/** Our own files, and forms that are sent only to us; no script. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const largestForm = 200_000

/** Where staff open campaigns and follow them. Whoever changes something has said who they are, on a page of ours. */
export const campaigns: FastifyPluginAsyncZod<CampaignsOptions> = async (app, options) => {
  const published = openPublished(options.published)
  app.addHook('onClose', () => published.close())
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
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
    reply.header('cache-control', 'no-store')
    if (!isToOwnHost(request.headers) || (request.method === 'POST' && !isFromOwnPage(request.headers)))
      return sendForeign(request, reply)
  })

  /** The schools of an authority as last published; none before anything is. */
  const schoolsOf = async (authorityId: string | null): Promise<SchoolChoice[]> => {
    if (authorityId === null) return []
    try {
      const rows = await published.institutions(authorityId)
      return rows
        .filter(({ institution_id }) => /^\d{6}$/.test(institution_id))
        .map(({ institution_id, name }) => ({ institutionId: institution_id, name }))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  }

  for (const language of languages) {
    const prefix = `/${language}/campaigns`
    await app.register(newRoutes, { prefix, ...options, language, sessions, schoolsOf })
    await app.register(campaignRoutes, { prefix, ...options, language, sessions })
  }
}

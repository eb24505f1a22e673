import { randomUUID } from 'node:crypto'
import { languages } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { findLink } from '@madad/store/campaigns'
import { codeKey, codeState, hashCode, normalizeCode } from '@madad/store/one-time-codes'
import { pairingKey } from '@madad/store/pairing-hash'
import { withdrawAnswers } from '@madad/store/receipts'
import { isStored } from '@madad/store/responses'
import type { FastifyError, FastifyReply } from 'fastify'
import { type FastifyPluginAsyncZod, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { admission, type Capacity, usualCapacity } from './admission.ts'
import { assets } from './assets.ts'
import { type FindOptions, finder, pageLanguage } from './find-open.ts'
import { formLimits, largestForm, parseForm, sentForm as sentFormWithin, takeResponseId } from './form.ts'
import { formPage } from './form-page.ts'
import { noticePage } from './page.ts'
import { codeProblem, takeForm, triesRetryAfter } from './take-form.ts'
import { thanksPage } from './thanks-page.ts'
import { withdrawPage } from './withdraw-page.ts'
import { type Tries, usualTries, wrongTries } from './wrong-tries.ts'

export interface CollectOptions extends FindOptions {
  /** the home's key, from which those for pairing codes and one-time codes are derived; 32 bytes at least */
  homeKey: Uint8Array
  /** how many forms may wait to be stored; left out: what one machine takes */
  capacity?: Capacity
  /** how fast wrong codes and receipts may be tried; left out: so slowly that none is guessed */
  tries?: Tries
  /** told of what failed by our own fault; it never names who sent what */
  onFault?: (error: unknown) => void
}

/** Nothing but our own files, and forms that are sent only to us. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** No line of a log says who asked for a questionnaire. */
const unlogged = { logLevel: 'error', logSerializers: { req: () => ({}) } } as const

const markup = z.string()
const notices = {
  400: markup,
  403: markup,
  404: markup,
  410: markup,
  413: markup,
  415: markup,
  500: markup,
  503: markup,
}
const language = z.enum(languages)
const link = z.string().max(40)
const place = z.strictObject({ link, language: language.optional() })
const placeInLanguage = z.strictObject({ link, language })
const formType = 'application/x-www-form-urlencoded'

/** Questionnaires for respondents, under `/q/`. Sees no results, sets no cookie, keeps no address. */
export const collect: FastifyPluginAsyncZod<CollectOptions> = async (app, options) => {
  const {
    store,
    today,
    homeKey,
    questionnaires,
    capacity = usualCapacity,
    tries = usualTries,
    onFault = () => {},
  } = options
  const keys = { pairing: pairingKey(homeKey), codes: codeKey(homeKey) }
  const find = finder(options)
  const limits = formLimits(questionnaires)
  const sentForm = sentFormWithin(limits)
  const enter = admission(capacity)
  const mayTry = wrongTries(tries)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(formType, { parseAs: 'string', bodyLimit: largestForm }, (_request, text, done) =>
    String(text).length > limits().bytes ? done(tooLarge()) : done(null, parseForm(String(text))),
  )

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy)
    reply.header('referrer-policy', 'no-referrer')
    reply.header('x-content-type-options', 'nosniff')
    // a form and its answers do not stay behind on a shared computer
    reply.header('cache-control', 'no-store')
  })

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = refusalStatus(error)
    if (status === 500) onFault(error)
    const asked = (request.params as { language?: string } | undefined)?.language
    const language = pageLanguage(asked, request.headers['accept-language'], languages)
    const notice = status === 500 ? 'trouble' : status === 404 ? 'unknown' : 'not_form'
    const isAway = status === 500 && store.database.isAway(error)
    if (isAway) reply.header('retry-after', '10')
    return sendPage(reply, isAway ? 503 : status, noticePage(language, notice))
  })

  for (const url of ['/q/:link', '/q/:link/:language'])
    app.get(
      url,
      {
        ...unlogged,
        schema: {
          params: place,
          // whoever passes a link on may add to it
          querystring: z.object({ code: z.string().max(60).catch('') }),
          response: { ...notices, 200: markup },
        },
      },
      async (request, reply) => {
        const { link, language } = request.params
        const { code } = request.query
        reply.header('vary', 'accept-language')
        const found = await find(link, language, request.headers['accept-language'])
        if ('notice' in found) return sendPage(reply, found.status, found.notice)
        const { campaignId, access } = found.campaign
        const normal = access === 'codes' ? normalizeCode(code) : undefined
        const tried = normal === undefined ? undefined : mayTry(campaignId, normal)
        // unchecked it stands in the form until it is sent
        const state = tried && (await codeState(store, campaignId, hashCode(keys.codes, campaignId, normal!)))
        tried?.(state === 'code_unknown')
        const problems = state && state !== 'fresh' ? codeProblem(state, code) : []
        const form = formPage({ ...found, code, responseId: randomUUID(), entered: new Map(), problems })
        return sendPage(reply, 200, form)
      },
    )

  app.post(
    '/q/:link/:language',
    {
      ...unlogged,
      schema: {
        params: placeInLanguage,
        body: sentForm,
        response: { ...notices, 200: markup, 409: markup, 422: markup },
      },
    },
    async (request, reply) => {
      const { link, language } = request.params
      const found = await find(link, language, undefined)
      if ('notice' in found) return sendPage(reply, found.status, found.notice)
      const taking = { store, keys, today, enter, mayTry, onFailure: onFault }
      const { status, page, retryAfter } = await takeForm(found, request.body, taking)
      if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
      return sendPage(reply, status, page)
    },
  )

  // for a device that never saw its thanks: whoever knows a response's random number sent it
  app.post(
    '/q/:link/:language/received',
    {
      ...unlogged,
      schema: { params: placeInLanguage, body: sentForm, response: { ...notices, 200: markup } },
    },
    async (request, reply) => {
      const { link, language } = request.params
      const found = await findLink(store, link)
      const responseId = takeResponseId(request.body)
      const isThere = found && responseId && (await isStored(store, found.campaign.campaignId, responseId))
      if (!isThere) return sendPage(reply, 404, noticePage(language, 'unknown'))
      return sendPage(reply, 200, thanksPage({ link, campaign: found.campaign, language, responseId }))
    },
  )

  app.get(
    '/q/:link/:language/withdraw',
    { ...unlogged, schema: { params: placeInLanguage, response: { ...notices, 200: markup } } },
    async (request, reply) => {
      const { link, language } = request.params
      const found = await find(link, language, undefined)
      if ('notice' in found) return sendPage(reply, found.status, found.notice)
      return sendPage(reply, 200, withdrawPage({ link, language, receipt: '', problems: [] }))
    },
  )

  app.post(
    '/q/:link/:language/withdraw',
    {
      ...unlogged,
      schema: { params: placeInLanguage, body: sentForm, response: { ...notices, 200: markup, 422: markup } },
    },
    async (request, reply) => {
      const { link, language } = request.params
      const found = await find(link, language, undefined)
      if ('notice' in found) return sendPage(reply, found.status, found.notice)
      const entered = request.body.find(([name]) => name === 'receipt')?.[1] ?? ''
      const receipt = normalizeCode(entered)
      const again = (status: 422 | 503, problems: readonly Problem[]) =>
        sendPage(reply, status, withdrawPage({ link, language, receipt: entered, problems }))
      const where = { name: 'receipt' }
      if (receipt === undefined) return again(422, [{ code: 'RECEIPT_UNKNOWN', where, found: entered.slice(0, 80) }])
      const { campaignId } = found.campaign
      const tried = mayTry(`${campaignId} receipts`, receipt)
      if (!tried) {
        reply.header('retry-after', String(triesRetryAfter))
        return again(503, [{ code: 'FORM_TRIES', where, found: '' }])
      }
      const problems = await withdrawAnswers(store, { campaignId, receipt, today: today() })
      tried(problems.length > 0)
      if (problems.length) return again(422, problems)
      return sendPage(reply, 200, noticePage(language, 'withdrawn'))
    },
  )

  app.get(
    '/q/assets/:file',
    {
      ...unlogged,
      schema: {
        params: z.strictObject({ file: z.string() }),
        response: { 200: z.instanceof(Buffer), 304: z.undefined(), 404: markup },
      },
    },
    async (request, reply) => {
      const asset = assets.get(request.params.file)
      if (!asset) return reply.code(404).type('text/plain; charset=utf-8').send('404')
      reply.header('cache-control', 'public, max-age=31536000, immutable').header('etag', asset.etag)
      if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send()
      return reply.code(200).type(asset.type).send(asset.content)
    },
  )
}

const sendPage = (reply: FastifyReply, status: number, content: string) =>
  reply.code(status).type('text/html; charset=utf-8').send(content)

const tooLarge = () => Object.assign(new Error('a form is larger than any questionnaire'), { statusCode: 413 })

/** What a request that could not be taken is answered with: an address of no questionnaire, a body of no form, our fault. */
function refusalStatus(error: FastifyError): 400 | 404 | 413 | 415 | 500 {
  if (error.validationContext === 'params') return 404
  const status = error.statusCode ?? 500
  return status === 413 || status === 415 ? status : status < 500 ? 400 : 500
}

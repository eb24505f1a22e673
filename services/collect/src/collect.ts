import { randomUUID } from 'node:crypto'
import { isLanguage, type Language, languages } from '@madad/language/language'
import { checkAnswers } from '@madad/questionnaires/check'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { type Campaign, campaignState, findCampaign } from '@madad/store/campaigns'
import { hashPairing } from '@madad/store/pairing-hash'
import { submit } from '@madad/store/responses'
import type { Store } from '@madad/store/store'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type FastifyPluginAsyncZod, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { assets } from './assets.ts'
import { enteredFields, formLimits, parseForm, takeResponseId } from './form.ts'
import { formPage } from './form-page.ts'
import { noticePage } from './page.ts'
import type { Institution, ShownForm } from './shown-form.ts'

export interface CollectOptions {
  store: Store
  questionnaires: readonly Questionnaire[]
  /** the home's key for pairing codes, 32 bytes at least */
  pairingKey: Uint8Array
  /** the schools and kindergartens of an authority, to choose from; where there are none their number is asked for */
  institutionsOf?: (authorityId: string) => Promise<readonly Institution[]>
  /** the day in the municipality, `2026-11-23` */
  today: () => string
}

/** Nothing but our own files, and forms that are sent only to us. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** No line of a log says who asked for a questionnaire. */
const unlogged = { logLevel: 'error', logSerializers: { req: () => ({}) } } as const

const markup = z.string()
const notices = { 400: markup, 403: markup, 404: markup, 410: markup, 413: markup, 415: markup, 500: markup }
const language = z.enum(languages)
const place = z.strictObject({ campaignId: z.string(), language: language.optional() })
const placeInLanguage = z.strictObject({ campaignId: z.string(), language })

interface Open {
  campaign: Campaign
  questionnaire: Questionnaire
  language: Language
  institutions: ShownForm['institutions']
}
type Found = Open | { status: 403 | 404 | 410; notice: string }

/** Questionnaires for respondents, under `/q/`. Sees no results, sets no cookie, keeps no address. */
export const collect: FastifyPluginAsyncZod<CollectOptions> = async (app, options) => {
  const { store, questionnaires, pairingKey, today, institutionsOf } = options
  const { largestForm, sentForm } = formLimits(questionnaires)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeAllContentTypeParsers()
  const formType = 'application/x-www-form-urlencoded'
  app.addContentTypeParser(formType, { parseAs: 'string', bodyLimit: largestForm }, (_request, text, done) =>
    done(null, parseForm(String(text))),
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
    if (status === 500) app.log.error({ reason: error.message, code: error.code }, 'answering a respondent failed')
    const asked = (request.params as { language?: string } | undefined)?.language
    const language = pageLanguage(request, asked, languages)
    const notice = status === 500 ? 'trouble' : status === 404 ? 'unknown' : 'not_form'
    return sendPage(reply, status, noticePage(language, notice))
  })

  /** The campaign of an address, open today and in a language it has; otherwise the page that says why not. */
  async function find(request: FastifyRequest, campaignId: string, asked: string | undefined): Promise<Found> {
    const campaign = await findCampaign(store, campaignId)
    const questionnaire = questionnaires.find(
      ({ id, version }) => id === campaign?.questionnaireId && version === campaign.version,
    )
    const language = pageLanguage(request, asked, campaign?.languages ?? languages)
    if (!campaign || !questionnaire || !campaign.languages.includes(language))
      return { status: 404, notice: noticePage(language, 'unknown') }
    const state = campaignState(campaign, today())
    if (state === 'not_yet') return { status: 403, notice: noticePage(language, state, { day: campaign.opensOn }) }
    if (state === 'closed') return { status: 410, notice: noticePage(language, state, { day: campaign.closesOn! }) }
    const isChosen = itemsOf(questionnaire).some(({ type }) => type === 'institution')
    const institutions = isChosen ? await institutionsOf?.(campaign.authorityId) : undefined
    return { campaign, questionnaire, language, institutions: institutions?.length ? institutions : undefined }
  }

  for (const url of ['/q/:campaignId', '/q/:campaignId/:language'])
    app.get(
      url,
      { ...unlogged, schema: { params: place, response: { ...notices, 200: markup } } },
      async (request, reply) => {
        const { campaignId, language } = request.params
        reply.header('vary', 'accept-language')
        const found = await find(request, campaignId, language)
        if ('notice' in found) return sendPage(reply, found.status, found.notice)
        const form = formPage({ ...found, responseId: randomUUID(), entered: new Map(), problems: [] })
        return sendPage(reply, 200, form)
      },
    )

  app.post(
    '/q/:campaignId/:language',
    {
      ...unlogged,
      bodyLimit: largestForm,
      schema: {
        params: placeInLanguage,
        body: sentForm,
        response: { ...notices, 303: z.undefined(), 422: markup, 503: markup },
      },
    },
    async (request, reply) => {
      const found = await find(request, request.params.campaignId, request.params.language)
      if ('notice' in found) return sendPage(reply, found.status, found.notice)
      const { campaign, questionnaire, language, institutions } = found
      const { responseId, fields, problems: idProblems } = takeResponseId(request.body)
      const known = institutions && new Set(institutions.map(({ institutionId }) => institutionId))
      const checked = checkAnswers(questionnaire, fields, known ? { institutions: known } : {})
      const problems = [...idProblems, ...checked.problems]
      const again = { ...found, responseId: responseId ?? randomUUID(), entered: enteredFields(fields) }
      if (problems.length || !responseId) return sendPage(reply, 422, formPage({ ...again, problems }))
      try {
        await submit(store, {
          responseId,
          campaignId: campaign.campaignId,
          language,
          receivedOn: today(),
          pairingHash: checked.pairing && hashPairing(pairingKey, questionnaire.id, checked.pairing),
          answers: checked.answers,
        })
      } catch (error) {
        app.log.error({ reason: String(error) }, 'a response could not be stored')
        const problem = { code: 'FORM_NOT_STORED', where: {}, found: '' }
        reply.header('retry-after', '60')
        return sendPage(reply, 503, formPage({ ...again, problems: [problem] }))
      }
      return reply.redirect(`/q/${campaign.campaignId}/${language}/thanks`, 303)
    },
  )

  app.get(
    '/q/:campaignId/:language/thanks',
    { ...unlogged, schema: { params: placeInLanguage, response: { ...notices, 200: markup } } },
    async (request, reply) => {
      const { campaignId, language } = request.params
      const campaign = await findCampaign(store, campaignId)
      return campaign
        ? sendPage(reply, 200, noticePage(language, 'thanks', { sentCampaignId: campaignId }))
        : sendPage(reply, 404, noticePage(language, 'unknown'))
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

/** What a request that could not be taken is answered with: an address of no questionnaire, a body of no form, our fault. */
function refusalStatus(error: FastifyError): 400 | 404 | 413 | 415 | 500 {
  if (error.validationContext === 'params') return 404
  const status = error.statusCode ?? 500
  return status === 413 || status === 415 ? status : status < 500 ? 400 : 500
}

/** The language asked for; else the first offered of those the device wishes for; else the first offered. */
function pageLanguage(request: FastifyRequest, asked: string | undefined, offered: readonly Language[]): Language {
  if (isLanguage(asked)) return asked
  const wished = (request.headers['accept-language'] ?? '').slice(0, 200).split(',')
  const known = wished.map((each) => each.trim().slice(0, 2).toLowerCase()).filter(isLanguage)
  return known.find((language) => offered.includes(language)) ?? offered[0] ?? 'he'
}

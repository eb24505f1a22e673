import { createHash } from 'node:crypto'
import { isLanguage, type Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { auditLines } from '@madad/store/audit'
import { closeCampaign, reopenCampaign } from '@madad/store/campaign-states'
import { findCampaign } from '@madad/store/campaigns'
import { eraseCampaign } from '@madad/store/erase-campaign'
import { liveCounts } from '@madad/store/live-counts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sendMissing } from '../refusals.ts'
import type { Sessions } from '../session.ts'
import { campaignPage } from './campaign-page.ts'
import type { CampaignsOptions } from './campaigns.ts'
import { dealCards } from './print/deal-cards.ts'
import { posterPage, type ToPrint } from './print/poster-page.ts'
import { printStyle } from './print/printed-page.ts'
import { remindersOf } from './reminders.ts'
import { remindersPage } from './reminders-page.ts'

interface CampaignRoutes extends CampaignsOptions {
  language: Language
  sessions: Sessions
}

const markup = z.string()
const pages = { 200: markup, 303: z.undefined(), 403: markup, 404: markup, 422: markup }
const params = z.strictObject({ campaignId: z.string().regex(/^[\w-]{22}$/) })
const body = z.instanceof(URLSearchParams)

/** What is printed carries its style within itself, and nothing else is let in. */
const printPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(printStyle).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** One campaign: its page, its reminders, what is printed for it, closing and opening again. */
export const campaignRoutes: FastifyPluginAsyncZod<CampaignRoutes> = async (app, routes) => {
  const { language, sessions, store, questionnaires, homeKey, service, step, today, now } = routes
  const place = (campaignId: string) => `/${language}/campaigns/${campaignId}`
  const nameOf = (request: FastifyRequest) => sessions.nameIn(request.headers.cookie)
  const hereOf = (request: FastifyRequest) => `http://${request.headers.host}`

  interface Sent {
    status?: 200 | 403 | 422
    problems?: readonly Problem[]
    form?: URLSearchParams
    isAddressWrong?: boolean
  }

  const find = async (campaignId: string) => {
    const campaign = await findCampaign(store, campaignId)
    const questionnaire = questionnaires.find(
      ({ id, version }) => id === campaign?.questionnaireId && version === campaign.version,
    )
    return campaign && { campaign, questionnaire }
  }

  async function sendCampaign(request: FastifyRequest, reply: FastifyReply, campaignId: string, sent: Sent = {}) {
    const found = await find(campaignId)
    const counts = await liveCounts(store, campaignId, step)
    if (!found || !counts) return sendMissing(request, reply, 404)
    const { status = 200, ...rest } = sent
    const audit = await auditLines(store, campaignId)
    const at = { service, here: hereOf(request), today: today(), now: now() }
    const content = campaignPage({ ...found, ...rest, ...at, language, name: nameOf(request), counts, audit })
    return reply.status(status).type('text/html; charset=utf-8').send(content)
  }

  app.get('/:campaignId', { schema: { params, response: pages } }, (request, reply) =>
    sendCampaign(request, reply, request.params.campaignId),
  )

  app.get('/:campaignId/reminders', { schema: { params, response: pages } }, async (request, reply) => {
    const { campaignId } = request.params
    const found = await find(campaignId)
    const counts = await liveCounts(store, campaignId, step)
    if (!found?.questionnaire || !counts) return sendMissing(request, reply, 404)
    const { campaign, questionnaire } = found
    const reminders = remindersOf(campaign, questionnaire, counts, service ?? hereOf(request))
    const content = remindersPage({ language, campaign, title: questionnaire.title[language], reminders })
    return reply.type('text/html; charset=utf-8').send(content)
  })

  app.get(
    '/:campaignId/posters',
    { schema: { params, querystring: z.object({ address: z.string().max(200).default('') }), response: pages } },
    async (request, reply) => {
      const { campaignId } = request.params
      const { address } = request.query
      const found = await find(campaignId)
      if (!found?.questionnaire) return sendMissing(request, reply, 404)
      const form = new URLSearchParams({ address })
      if (!isAddress(address))
        return sendCampaign(request, reply, campaignId, { status: 422, form, isAddressWrong: true })
      const { campaign, questionnaire } = found
      return sendPrinted(reply, posterPage({ campaign, questionnaire, service: address, language }))
    },
  )

  app.post('/:campaignId/cards', { schema: { params, body, response: pages } }, async (request, reply) => {
    const { campaignId } = request.params
    const form = request.body
    const by = nameOf(request)
    if (by === undefined) return sendCampaign(request, reply, campaignId, { status: 403 })
    const found = await find(campaignId)
    if (!found?.questionnaire) return sendMissing(request, reply, 404)
    const address = form.get('address') ?? ''
    if (!isAddress(address))
      return sendCampaign(request, reply, campaignId, { status: 422, form, isAddressWrong: true })
    const { campaign, questionnaire } = found
    const toPrint: ToPrint = { campaign, questionnaire, service: address, language }
    const asked = { homeKey, school: form.get('school') || undefined, ...countIn(form), ...languageIn(form, campaign) }
    const { page, problems } = await dealCards(store, toPrint, asked, { by, at: now() })
    if (problems.length > 0) return sendCampaign(request, reply, campaignId, { status: 422, form, problems })
    return sendPrinted(reply, page)
  })

  app.post('/:campaignId/close', { schema: { params, body, response: pages } }, async (request, reply) => {
    const { campaignId } = request.params
    const by = nameOf(request)
    if (by === undefined) return sendCampaign(request, reply, campaignId, { status: 403 })
    const reason = (request.body.get('reason') ?? '').slice(0, 500)
    const problems = await closeCampaign(store, { campaignId, today: today(), reason }, { by, at: now() })
    if (problems.length > 0) return sendCampaign(request, reply, campaignId, { status: 422, problems })
    return reply.redirect(place(campaignId), 303)
  })

  app.post('/:campaignId/reopen', { schema: { params, body, response: pages } }, async (request, reply) => {
    const { campaignId } = request.params
    const form = request.body
    const by = nameOf(request)
    if (by === undefined) return sendCampaign(request, reply, campaignId, { status: 403 })
    const reason = (form.get('reason') ?? '').slice(0, 500)
    const asked = { campaignId, today: today(), reason, closesOn: form.get('closes_on') || null }
    const problems = await reopenCampaign(store, asked, { by, at: now() })
    if (problems.length > 0) return sendCampaign(request, reply, campaignId, { status: 422, form, problems })
    return reply.redirect(place(campaignId), 303)
  })

  app.post('/:campaignId/erase', { schema: { params, body, response: pages } }, async (request, reply) => {
    const { campaignId } = request.params
    const by = nameOf(request)
    if (by === undefined) return sendCampaign(request, reply, campaignId, { status: 403 })
    const reason = (request.body.get('erase_reason') ?? '').slice(0, 500)
    const problems = await eraseCampaign(store, { campaignId, today: today(), reason }, { by, at: now() })
    if (problems.length > 0) {
      // the page has another reason to give, of opening again
      const here = problems.map((problem) => ({
        ...problem,
        where: problem.where.name === 'reason' ? { name: 'erase_reason' } : problem.where,
      }))
      return sendCampaign(request, reply, campaignId, { status: 422, problems: here })
    }
    return reply.redirect(place(campaignId), 303)
  })
}

const sendPrinted = (reply: FastifyReply, content: string) =>
  reply.header('content-security-policy', printPolicy).type('text/html; charset=utf-8').send(content)

/** A whole address, which phones may reach. */
const isAddress = (text: string): boolean => z.url({ protocol: /^https?$/ }).safeParse(text).success

/** How many cards; what is no number is too many to be made, and said so. */
function countIn(form: URLSearchParams): { count?: number } {
  const text = (form.get('count') ?? '').trim()
  return text === '' ? {} : { count: /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN }
}

function languageIn(form: URLSearchParams, { languages }: { languages: readonly Language[] }) {
  const asked = form.get('card_language') ?? undefined
  return { cardLanguage: isLanguage(asked) && languages.includes(asked) ? asked : languages[0]! }
}

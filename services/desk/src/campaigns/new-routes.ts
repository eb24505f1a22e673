import type { Language } from '@madad/language/language'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { createCampaign, listCampaigns } from '@madad/store/campaigns'
import { liveCounts } from '@madad/store/live-counts'
import type { RespondentSchool } from '@madad/warehouse/respondent-schools'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sendMissing } from '../refusals.ts'
import type { Sessions } from '../session.ts'
import type { CampaignsOptions } from './campaigns.ts'
import { choosePage } from './choose-page.ts'
import { listPage } from './list-page.ts'
import { openPage } from './open-page.ts'
import { freshForm, type PlanAsked, readPlan } from './plan-form.ts'

interface NewRoutes extends CampaignsOptions {
  language: Language
  sessions: Sessions
  schoolsOf: (authorityId: string | null) => Promise<RespondentSchool[]>
}

const markup = z.string()
const pages = { 200: markup, 303: z.undefined(), 403: markup, 404: markup, 422: markup }
const params = z.strictObject({ questionnaireId: z.string().regex(/^[a-z0-9-]{1,80}$/) })

/** The list, and the way to a new campaign: which questionnaire, then everything else. */
export const newRoutes: FastifyPluginAsyncZod<NewRoutes> = async (app, routes) => {
  const { language, sessions, store, questionnaires, authorityId, step, today, now, schoolsOf } = routes
  // one may be finished while the service runs
  const newest = () => newestOf(questionnaires)
  const send = (reply: FastifyReply, status: 200 | 403 | 422, content: string) =>
    reply.status(status).type('text/html; charset=utf-8').send(content)

  app.get('/', { schema: { response: pages } }, async (request, reply) => {
    const all = await listCampaigns(store)
    const listed = await Promise.all(
      all
        .toReversed()
        .map(async (campaign) => ({ campaign, counts: (await liveCounts(store, campaign.campaignId, step))! })),
    )
    const name = sessions.nameIn(request.headers.cookie)
    return send(reply, 200, listPage({ language, name, questionnaires, listed, today: today() }))
  })

  app.get('/new', { schema: { response: pages } }, async (request, reply) => {
    const name = sessions.nameIn(request.headers.cookie)
    return send(reply, 200, choosePage({ language, name, questionnaires: newest() }))
  })

  /** What a new campaign of a questionnaire is asked. */
  async function askedOf(questionnaireId: string): Promise<PlanAsked | undefined> {
    const questionnaire = newest().find(({ id }) => id === questionnaireId)
    return questionnaire && { questionnaire, authorityId, schools: await schoolsOf(authorityId), today: today() }
  }

  app.get('/new/:questionnaireId', { schema: { params, response: pages } }, async (request, reply) => {
    const asked = await askedOf(request.params.questionnaireId)
    if (!asked) return sendMissing(request, reply, 404)
    const name = sessions.nameIn(request.headers.cookie)
    if (name === undefined) return reply.redirect(`/${language}/campaigns/new`, 303)
    const form = freshForm(asked)
    return send(reply, 200, openPage({ ...asked, language, name, form, problems: [], step }))
  })

  app.post(
    '/new/:questionnaireId',
    { schema: { params, body: z.instanceof(URLSearchParams), response: pages } },
    async (request, reply) => {
      const asked = await askedOf(request.params.questionnaireId)
      if (!asked) return sendMissing(request, reply, 404)
      const by = sessions.nameIn(request.headers.cookie)
      if (by === undefined) return send(reply, 403, choosePage({ language, name: by, questionnaires: newest() }))
      const form = request.body
      const { campaign, problems } = await createCampaign(store, readPlan(form, asked), { by, at: now() })
      if (campaign) return reply.redirect(`/${language}/campaigns/${campaign.campaignId}`, 303)
      return send(reply, 422, openPage({ ...asked, language, name: by, form, problems, step }))
    },
  )
}

/** The newest version of each questionnaire, by id. */
function newestOf(questionnaires: readonly Questionnaire[]): Questionnaire[] {
  const newest = new Map<string, Questionnaire>()
  for (const each of questionnaires) if ((newest.get(each.id)?.version ?? 0) < each.version) newest.set(each.id, each)
  return [...newest.values()].toSorted((a, b) => a.id.localeCompare(b.id))
}

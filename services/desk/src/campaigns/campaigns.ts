import { languages } from '@madad/language/language'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Store } from '@madad/store/store'
import { openPublished } from '@madad/warehouse/published'
import { respondentSchools } from '@madad/warehouse/respondent-schools'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { keepFormRules } from '../page-rules.ts'
import { signedSessions } from '../session.ts'
import { campaignRoutes } from './campaign-routes.ts'
import { newRoutes } from './new-routes.ts'

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

const largestForm = 200_000

/** Where staff open campaigns and follow them. Whoever changes something has said who they are, on a page of ours. */
export const campaigns: FastifyPluginAsyncZod<CampaignsOptions> = async (app, options) => {
  const published = openPublished(options.published)
  app.addHook('onClose', () => published.close())
  const sessions = signedSessions(options.homeKey, Date.now)
  keepFormRules(app, { largestForm, onFault: options.onFault })

  const schoolsOf = async (authorityId: string | null) =>
    authorityId === null ? [] : respondentSchools(published, authorityId)

  for (const language of languages) {
    const prefix = `/${language}/campaigns`
    await app.register(newRoutes, { prefix, ...options, language, sessions, schoolsOf })
    await app.register(campaignRoutes, { prefix, ...options, language, sessions })
  }
}

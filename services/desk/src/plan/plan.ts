import { type Language, languages } from '@madad/language/language'
import { openPublished, type Published } from '@madad/warehouse/published'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type BuildPages, buildPages } from '../build-pages.ts'
import { tableRoutes } from '../downloads/table-routes.ts'
import { keepPageRules } from '../page-rules.ts'
import { downloadable } from './downloads.ts'
import { measurementPage } from './measurement-page.ts'
import { planPage } from './plan-page.ts'

export interface PlanOptions {
  /** the path of `published.duckdb`; it need not be there yet */
  published: string
  /** the home's own authority, whose plan it is */
  authorityId: string | null
  /** the day in Israel, `2026-11-23` */
  today: () => string
}

const markup = z.string()
const pages = { 200: markup, 304: z.undefined(), 404: markup, 500: markup, 503: markup }

/** Axis 1 and what measuring takes: the work plan and the measurement plan, read from the published file alone. */
export const plan: FastifyPluginAsyncZod<PlanOptions> = async (app, options) => {
  const published = openPublished(options.published)
  app.addHook('onClose', () => published.close())
  keepPageRules(app)
  const answer = buildPages(options.published, published)
  for (const language of languages)
    await app.register(pagesIn, { prefix: `/${language}`, ...options, language, published, answer })
}

interface PagesIn extends Omit<PlanOptions, 'published'> {
  language: Language
  published: Published
  answer: BuildPages
}

const pagesIn: FastifyPluginAsyncZod<PagesIn> = async (app, { language, published, answer, authorityId, today }) => {
  app.get('/plan', { schema: { response: pages } }, (request, reply) =>
    answer(request, reply, language, async (path) =>
      planPage({
        ...{ language, path, authorityId: authorityId ?? 'national' },
        items: await published.table('plan_item'),
        targets: await published.table('target'),
        years: await published.table('target_year'),
        definitions: await published.table('target_definition'),
        budgets: await published.table('plan_budget'),
        advice: await published.table('advice'),
        codings: await published.table('answer_coding'),
        themes: await published.table('answer_theme'),
        quotations: await published.table('quotation'),
        indicators: await published.indicators(),
        scales: await published.questionnaireScales(authorityId ?? 'national'),
        schools: await published.institutions(authorityId ?? 'national'),
        vintages: await published.vintages(),
        bodies: await published.table('body_year'),
        partners: await published.table('partner_year'),
      }),
    ),
  )

  app.get('/measurement', { schema: { response: pages } }, (request, reply) => {
    const day = today()
    const page = async (path: string) =>
      measurementPage({
        ...{ language, path, today: day, authorityId: authorityId ?? 'national' },
        measurements: await published.table('measurement'),
        costs: await published.table('measurement_cost'),
        burdens: await published.table('respondent_burden'),
        advice: await published.table('advice'),
        indicators: await published.indicators(),
      })
    return answer(request, reply, language, page, day)
  })

  tableRoutes(app, { language, published, answer, folder: '/plan', tables: downloadable })
}

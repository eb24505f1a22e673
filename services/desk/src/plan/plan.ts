import { type Language, languages } from '@madad/language/language'
import { toCsv } from '@madad/warehouse/csv'
import { openPublished, type Published } from '@madad/warehouse/published'
import { publishedTables } from '@madad/warehouse/published-tables'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type BuildPages, buildPages } from '../build-pages.ts'
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
const pages = { 200: markup, 304: z.undefined(), 404: markup, 500: markup }

/** Axis 1 and what measuring takes: the work plan and the measurement plan, read from the published file alone. */
export const plan: FastifyPluginAsyncZod<PlanOptions> = async (app, options) => {
  const published = openPublished(options.published)
  app.addHook('onClose', () => published.close())
  keepPageRules(app)
  const answer = buildPages(options.published)
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
        items: await published.plan('plan_item'),
        targets: await published.plan('target'),
        years: await published.plan('target_year'),
        definitions: await published.plan('target_definition'),
        budgets: await published.plan('plan_budget'),
        advice: await published.plan('advice'),
        codings: await published.plan('answer_coding'),
        themes: await published.plan('answer_theme'),
        quotations: await published.plan('quotation'),
        indicators: await published.indicators(),
        vintages: await published.vintages(),
      }),
    ),
  )

  app.get('/measurement', { schema: { response: pages } }, (request, reply) => {
    const day = today()
    const page = async (path: string) =>
      measurementPage({
        ...{ language, path, today: day },
        measurements: await published.plan('measurement'),
        costs: await published.plan('measurement_cost'),
        burdens: await published.plan('respondent_burden'),
        advice: await published.plan('advice'),
        indicators: await published.indicators(),
      })
    return answer(request, reply, language, page, day)
  })

  app.get(
    '/plan/:table.csv',
    {
      schema: {
        params: z.strictObject({ table: z.enum(downloadable) }),
        response: { 200: z.string(), 404: markup, 500: markup },
      },
    },
    async (request, reply) => {
      const { table } = request.params
      const columns = Object.keys(publishedTables.find(({ name }) => name === table)!.columns)
      const rows = (await published.plan(table)) as unknown as Record<string, unknown>[]
      reply.header('content-disposition', `attachment; filename="${table}.csv"`).header('cache-control', 'no-cache')
      // the mark tells spreadsheets that this is UTF-8
      return reply.type('text/csv; charset=utf-8').send(
        `\ufeff${toCsv(
          columns,
          rows.map((row) => columns.map((name) => row[name])),
        )}`,
      )
    },
  )
}

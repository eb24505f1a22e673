import { type Language, languages } from '@madad/language/language'
import { openPublished, type Published } from '@madad/warehouse/published'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { place, word } from './addresses.ts'
import { assetRoutes } from './assets.ts'
import { authoritiesPage } from './authorities-page.ts'
import { type BuildPages, buildPages } from './build-pages.ts'
import { checksPage } from './checks-page.ts'
import { changeRoutes } from './downloads/change-routes.ts'
import { tableRoutes } from './downloads/table-routes.ts'
import { valueRoutes } from './downloads/value-routes.ts'
import { indicatorPage } from './indicator-page.ts'
import { infrastructurePage } from './infrastructure/infrastructure-page.ts'
import { readInfrastructure, tables } from './infrastructure/read-infrastructure.ts'
import { keepPageRules } from './page-rules.ts'
import { readIndicator } from './read-indicator.ts'
import { readSituation } from './read-situation.ts'
import { sendMissing } from './refusals.ts'
import { readResults, tables as resultTables } from './results/read-results.ts'
import { resultsPage } from './results/results-page.ts'
import { situationPage } from './situation-page.ts'

export interface DeskOptions {
  /** the path of `published.duckdb`; it need not be there yet */
  published: string
  /** the home's own authority, shown at `/he/`; nothing until it is chosen */
  authorityId: string | null
  /** told that an indicator's page was opened; by whom is nobody's matter */
  onOpened?: (indicatorId: string) => void
}

const markup = z.string()
const pages = { 200: markup, 304: z.undefined(), 400: markup, 404: markup, 500: markup, 503: markup }
/** A split and a part of it; a municipality's own are in its own words, and so are the names of programmes. */
const part = z.string().min(1).max(200)
const schoolYear = z.string().regex(/^\d{4}$/)

/** Everything staff see, in three languages, read from the published file alone. */
export const desk: FastifyPluginAsyncZod<DeskOptions> = async (app, options) => {
  const published = openPublished(options.published)
  app.addHook('onClose', () => published.close())
  keepPageRules(app)
  app.setNotFoundHandler((request, reply) => sendMissing(request, reply, 404))

  assetRoutes(app)
  app.get('/', { schema: { response: { 302: z.undefined() } } }, async (_request, reply) => reply.redirect('/he/'))
  const answer = buildPages(options.published, published)
  for (const language of languages) {
    await app.register(pagesIn, {
      prefix: `/${language}`,
      language,
      published,
      answer,
      home: options.authorityId,
      onOpened: options.onOpened ?? (() => undefined),
    })
  }
}

interface PagesIn {
  language: Language
  published: Published
  answer: BuildPages
  home: string | null
  onOpened: (indicatorId: string) => void
}

const pagesIn: FastifyPluginAsyncZod<PagesIn> = async (app, { language, published, answer, home, onOpened }) => {
  const situation = (request: FastifyRequest, reply: FastifyReply, authorityId: string) =>
    answer(request, reply, language, async (path) => {
      const found = await readSituation(published, authorityId)
      return found && situationPage({ language, path, ...found })
    })

  app.get('/', { schema: { response: { ...pages, 302: z.undefined() } } }, async (request, reply) =>
    home === null ? reply.redirect(`/${language}/authorities`) : situation(request, reply, home),
  )

  app.get(
    '/situation/:authorityId',
    { schema: { params: z.strictObject({ authorityId: place }), response: pages } },
    (request, reply) => situation(request, reply, request.params.authorityId),
  )

  app.get(
    '/indicator/:indicatorId',
    {
      schema: {
        params: z.strictObject({ indicatorId: word }),
        querystring: z.strictObject({
          authority: place.optional(),
          year: schoolYear.optional(),
          institution: z.string().max(20).optional(),
          breakdown: part.optional(),
          part: part.optional(),
        }),
        response: pages,
      },
    },
    async (request, reply) => {
      const { indicatorId } = request.params
      const { authority = home ?? 'national', year, ...of } = request.query
      const asked = year === undefined ? undefined : { year: Number(year), ...of }
      let isOpened = false
      const made = await answer(request, reply, language, async (path) => {
        const found = await readIndicator(published, indicatorId, authority, asked)
        isOpened = found !== undefined
        return found && indicatorPage({ language, path, ...found })
      })
      // a page that the browser still has was opened too
      isOpened ||= reply.statusCode === 304 && (await published.indicator(indicatorId)) !== undefined
      if (isOpened) onOpened(indicatorId)
      return made
    },
  )

  valueRoutes(app, { language, published, answer, home: home ?? 'national' })
  changeRoutes(app, { language, published, answer, home: home ?? 'national' })

  app.get('/infrastructure', { schema: { response: pages } }, (request, reply) =>
    answer(request, reply, language, async (path) =>
      infrastructurePage({ language, path, authorityId: home, found: await readInfrastructure(published, home) }),
    ),
  )

  tableRoutes(app, { language, published, answer, folder: '/infrastructure', tables })

  app.get('/questionnaire-results', { schema: { response: pages } }, (request, reply) =>
    answer(request, reply, language, async (path) =>
      resultsPage({ language, path, found: await readResults(published, home) }),
    ),
  )

  tableRoutes(app, { language, published, answer, folder: '/questionnaire-results', tables: resultTables })

  app.get(
    '/authorities',
    { schema: { querystring: z.strictObject({ query: z.string().max(100).default('') }), response: pages } },
    (request, reply) =>
      answer(request, reply, language, async (path) =>
        authoritiesPage({ language, path, query: request.query.query, authorities: await published.authorities() }),
      ),
  )

  app.get('/checks', { schema: { response: pages } }, (request, reply) =>
    answer(request, reply, language, async (path) =>
      checksPage({ language, path, checks: await published.numberChecks(), vintages: await published.vintages() }),
    ),
  )
}

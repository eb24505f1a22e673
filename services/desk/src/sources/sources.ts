import type { Intake } from '@madad/intake/intake'
import { type Language, languages } from '@madad/language/language'
import { schoolYearOn } from '@madad/language/school-year'
import { templateWorkbook } from '@madad/pipelines/template/template-workbook'
import type { Published } from '@madad/warehouse/published'
import { openPublished } from '@madad/warehouse/published'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { keepPageRules } from '../page-rules.ts'
import { sendMissing } from '../refusals.ts'
import { qualityOf } from './quality.ts'
import { sourcePage } from './source-page.ts'
import { sourcesPage } from './sources-page.ts'

export interface SourcesOptions {
  intake: Intake
  /** the day in Israel, `2026-11-23` */
  today: () => string
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const markup = z.string()
const part = z.string().regex(/^[a-z0-9-]{1,80}$/)
const place = z.strictObject({ publisher: part, dataset: part })

/** What Madad reads, how each source stands, and the empty workbooks to fill in. */
export const sources: FastifyPluginAsyncZod<SourcesOptions> = async (app, options) => {
  const published = openPublished(options.intake.published)
  app.addHook('onClose', () => published.close())
  keepPageRules(app)
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-cache')
  })
  for (const language of languages)
    await app.register(pagesIn, { prefix: `/${language}/sources`, ...options, language, published })
}

interface PagesIn extends SourcesOptions {
  language: Language
  published: Published
}

const pagesIn: FastifyPluginAsyncZod<PagesIn> = async (app, { language, intake, today, published }) => {
  app.get('/', { schema: { response: { 200: markup } } }, async (_request, reply) => {
    const quality = await qualityOf(intake.store)
    const content = sourcesPage({ language, path: '/sources', sources: intake.sources(), quality, today: today() })
    return reply.type('text/html; charset=utf-8').send(content)
  })

  app.get(
    '/:publisher/:dataset',
    { schema: { params: place, response: { 200: markup, 404: markup } } },
    async (request, reply) => {
      const id = `${request.params.publisher}/${request.params.dataset}`
      const source = intake.sources().find((each) => each.id === id)
      if (!source) return sendMissing(request, reply, 404)
      const content = sourcePage({
        language,
        path: `/sources/${id}`,
        source,
        quality: (await qualityOf(intake.store)).get(id) ?? { latest: undefined, open: [] },
        completeness: await completenessOf(published, source.definition.form_of ?? id),
        today: today(),
        latestYear: schoolYearOn(today()),
      })
      return reply.type('text/html; charset=utf-8').send(content)
    },
  )

  app.get(
    '/:publisher/:dataset/template-:in.xlsx',
    {
      schema: { params: place.extend({ in: z.enum(languages) }), response: { 200: z.instanceof(Buffer), 404: markup } },
    },
    async (request, reply) => {
      const { publisher, dataset, in: written } = request.params
      const source = intake.sources().find((each) => each.id === `${publisher}/${dataset}`)
      if (!source) return sendMissing(request, reply, 404)
      const name = `${publisher}-${dataset}-${written}.xlsx`
      reply.header('content-disposition', `attachment; filename="${name}"`).type(workbookType)
      return Buffer.from(await templateWorkbook(source.definition, written, schoolYearOn(today())))
    },
  )
}

/** Nothing is complete before anything was built, or where an earlier version built it. */
async function completenessOf(published: Published, sourceId: string) {
  try {
    return (await published.isOfEarlierVersion()) ? [] : await published.completeness(sourceId)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

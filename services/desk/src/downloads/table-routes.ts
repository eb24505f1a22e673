import type { Language } from '@madad/language/language'
import type { Published, WholeTables } from '@madad/warehouse/published'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { BuildPages } from '../build-pages.ts'
import { csvOf } from './csv-of.ts'

interface TableRoutes {
  language: Language
  published: Published
  answer: BuildPages
  /** `/plan`: its tables are `/plan/target.csv` */
  folder: string
  /** the tables that may be taken away, by their names in the contract */
  tables: readonly (keyof WholeTables)[]
}

/** Whole tables as files, each as it was last published. */
export function tableRoutes(app: FastifyInstance, { language, published, answer, folder, tables }: TableRoutes): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(`${folder}/:table.csv`, { schema: { params: z.strictObject({ table: z.enum(tables) }) } }, (request, reply) =>
      answer(request, reply, language, async () => {
        const { table } = request.params
        const made = csvOf(await published.table(table))
        reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${table}.csv"`)
        return made
      }),
    )
}

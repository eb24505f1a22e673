import type { Language } from '@madad/language/language'
import type { Published, WholeTables } from '@madad/warehouse/published'
import { publishedTables } from '@madad/warehouse/published-tables'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { BuildPages } from '../build-pages.ts'
import { asFile, formats } from './as-file.ts'
import type { Row } from './taken.ts'

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
    .get(
      `${folder}/:table.:format`,
      { schema: { params: z.strictObject({ table: z.enum(tables), format: z.enum(formats) }) } },
      (request, reply) =>
        answer(request, reply, language, async () => {
          const { table, format } = request.params
          const rows = (await published.table(table)) as unknown as Row[]
          const { columns } = publishedTables.find(({ name }) => name === table)!
          const indicatorOf = table === 'target_year' ? await indicatorsOfTargets(published) : {}
          return asFile({ name: table, columns, rows, ...indicatorOf }, { published, format, language, reply })
        }),
    )
}

/** A target's year says its target, and the target its indicator. */
async function indicatorsOfTargets(published: Published) {
  const targets = await published.table('target')
  const known = new Map(targets.map(({ target_id, indicator_id }) => [target_id, indicator_id]))
  return { indicatorOf: (row: Row) => known.get(row.target_id as string) ?? null }
}

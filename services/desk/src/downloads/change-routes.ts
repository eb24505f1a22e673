import type { Language } from '@madad/language/language'
import type { Published } from '@madad/warehouse/published'
import type { PublishedTable } from '@madad/warehouse/published-table'
import { trendTables } from '@madad/warehouse/published-trends'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { place, word } from '../addresses.ts'
import type { BuildPages } from '../build-pages.ts'
import { asFile, formats } from './as-file.ts'
import { placeName, rowsWithSchools } from './of-place.ts'

interface ChangeRoutes {
  language: Language
  published: Published
  answer: BuildPages
  /** the place that is meant where the address names none */
  home: string
}

/** What changed, how it moved, and where it stands among others. */
export const changeTables = ['trend', 'series', 'rank'] as const
type ChangeTable = (typeof changeTables)[number]

/** The table's columns without the place, which the file names, and with the names of schools. */
export function changeColumns(table: ChangeTable): PublishedTable['columns'] {
  const { columns } = trendTables.find(({ name }) => name === table)!
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, type]) => {
      if (name === 'authority_id') return []
      return name === 'institution_id'
        ? [
            [name, type],
            ['institution_name', 'VARCHAR' as const],
          ]
        : [[name, type]]
    }),
  )
}

/** The tables of change and chance as files: of one indicator in one place, or of all that a place's map has. */
export function changeRoutes(app: FastifyInstance, { language, published, answer, home }: ChangeRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()
  const file = z.object({ table: z.enum(changeTables), format: z.enum(formats) })

  async function taken(table: ChangeTable, authorityId: string, indicatorId?: string) {
    const [authority, found, schools] = await Promise.all([
      published.authority(authorityId),
      published.changes(table, authorityId, indicatorId),
      published.institutions(authorityId),
    ])
    if (!authority && authorityId !== 'national') return undefined
    const columns = changeColumns(table)
    const rows = rowsWithSchools(found, columns, schools)
    return { name: table, columns, rows, about: placeName(authority, language) }
  }

  routes.get(
    '/situation/:authorityId/:table.:format',
    { schema: { params: z.strictObject({ ...file.shape, authorityId: place }) } },
    (request, reply) =>
      answer(request, reply, language, async () => {
        const { authorityId, table, format } = request.params
        const found = await taken(table, authorityId)
        const fileName = `${table}-${authorityId}`
        return found && asFile(found, { published, format, language, reply, fileName })
      }),
  )

  routes.get(
    '/indicator/:indicatorId/:table.:format',
    {
      schema: {
        params: z.strictObject({ ...file.shape, indicatorId: word }),
        querystring: z.strictObject({ authority: place.default(home) }),
      },
    },
    (request, reply) =>
      answer(request, reply, language, async () => {
        const { indicatorId, table, format } = request.params
        const { authority: authorityId } = request.query
        if (!(await published.indicator(indicatorId))) return undefined
        const found = await taken(table, authorityId, indicatorId)
        const fileName = `${table}-${indicatorId}-${authorityId}`
        return found && asFile(found, { published, format, language, reply, fileName })
      }),
  )
}

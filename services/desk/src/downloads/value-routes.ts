import type { Language } from '@madad/language/language'
import type { Published } from '@madad/warehouse/published'
import type { PublishedTable } from '@madad/warehouse/published-table'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { place, word } from '../addresses.ts'
import type { BuildPages } from '../build-pages.ts'
import { readSituation } from '../read-situation.ts'
import { asFile, formats } from './as-file.ts'
import { only, placeName, rowsWithSchools } from './of-place.ts'

interface ValueRoutes {
  language: Language
  published: Published
  answer: BuildPages
  /** the place that is meant where the address names none */
  home: string
}

const line = { breakdown: 'VARCHAR', breakdown_value: 'VARCHAR' } as const
const interval = { n: 'INTEGER', ci_low: 'DOUBLE', ci_high: 'DOUBLE', status: 'VARCHAR' } as const

/** The map as it stands on its page: an authority's totals by indicator and year, the nation's beside them. */
export const mapColumns: PublishedTable['columns'] = {
  ...{ indicator_id: 'VARCHAR', school_year: 'INTEGER', ...line, value: 'DOUBLE', ...interval },
  ...{ national_value: 'DOUBLE', national_status: 'VARCHAR', change: 'DOUBLE', previous_school_year: 'INTEGER' },
}

/** All values of one indicator in one place: totals, parts, schools. */
export const valueColumns: PublishedTable['columns'] = {
  ...{ indicator_id: 'VARCHAR', institution_id: 'VARCHAR', institution_name: 'VARCHAR', school_year: 'INTEGER' },
  ...{ ...line, value: 'DOUBLE', numerator: 'DOUBLE', denominator: 'DOUBLE', ...interval, vintage_id: 'VARCHAR' },
}

/** The situation map and the pages of indicators as files. */
export function valueRoutes(app: FastifyInstance, { language, published, answer, home }: ValueRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/situation/:authorityId/map.:format',
    { schema: { params: z.strictObject({ authorityId: place, format: z.enum(formats) }) } },
    (request, reply) =>
      answer(request, reply, language, async () => {
        const { authorityId, format } = request.params
        const found = await readSituation(published, authorityId)
        if (!found) return undefined
        const rows = found.map.map((row) => only(mapColumns, row))
        const about = placeName(found.authority, language)
        const fileName = `map-${authorityId}`
        return asFile(
          { name: 'map', columns: mapColumns, rows, about },
          { published, format, language, reply, fileName },
        )
      }),
  )

  routes.get(
    '/indicator/:indicatorId/values.:format',
    {
      schema: {
        params: z.strictObject({ indicatorId: word, format: z.enum(formats) }),
        querystring: z.strictObject({ authority: place.default(home) }),
      },
    },
    (request, reply) =>
      answer(request, reply, language, async () => {
        const { indicatorId, format } = request.params
        const { authority: authorityId } = request.query
        const [indicator, authority, values, ofSchools, schools] = await Promise.all([
          published.indicator(indicatorId),
          published.authority(authorityId),
          published.values(indicatorId, authorityId),
          published.schoolValues(indicatorId, authorityId),
          published.institutions(authorityId),
        ])
        if (!indicator || (!authority && authorityId !== 'national')) return undefined
        const told = [...values, ...ofSchools].map((row) => ({ ...row, indicator_id: indicatorId }))
        const rows = rowsWithSchools(told, valueColumns, schools)
        const taken = { name: 'indicator_value', columns: valueColumns, rows, about: placeName(authority, language) }
        return asFile(taken, { published, format, language, reply, fileName: `${indicatorId}-${authorityId}` })
      }),
  )
}

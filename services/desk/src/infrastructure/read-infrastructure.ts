import type { Published, WholeTables } from '@madad/warehouse/published'
import type { IndicatorRow, MapRow } from '@madad/warehouse/published-rows'

/** The tables of axis 2 that may be downloaded; a name here is one in the contract. */
export const tables = [
  ...(['body_year', 'body_meeting', 'body_survival', 'body_diversity', 'body_path'] as const),
  ...(['task_year', 'partner_year', 'perception', 'advice'] as const),
] satisfies (keyof WholeTables)[]
export type TableName = (typeof tables)[number]

export type Infrastructure = { [Name in TableName]: WholeTables[Name][] } & {
  indicators: IndicatorRow[]
  /** the authority's indicators by school year */
  map: MapRow[]
}

/** All of axis 2, as it was last published. */
export async function readInfrastructure(published: Published, authorityId: string | null): Promise<Infrastructure> {
  const [read, indicators, map] = await Promise.all([
    Promise.all(tables.map(async (name) => [name, await published.table(name)] as const)),
    published.indicators(),
    authorityId === null ? [] : published.map(authorityId),
  ])
  const found = Object.fromEntries(read) as unknown as Infrastructure
  const advice = found.advice.filter(({ axis }) => axis === 'ecosystem')
  return { ...found, advice, indicators, map }
}

import type { Published } from '@madad/warehouse/published'

/** The map of one authority, or of `national`; nothing where the build knows no such authority. */
export async function readSituation(published: Published, authorityId: string) {
  const [authority, indicators, map, series, ranks] = await Promise.all([
    published.authority(authorityId),
    published.indicators(),
    published.map(authorityId),
    published.series(authorityId),
    published.changes('rank', authorityId),
  ])
  if (!authority && authorityId !== 'national') return undefined
  return { authority, indicators, map, series, isRanked: ranks.length > 0 }
}

import type { Published } from '@madad/warehouse/published'

/** The map of one authority, or of `national`; nothing where the build knows no such authority. */
export async function readSituation(published: Published, authorityId: string) {
  const [authority, indicators, map, series] = await Promise.all([
    published.authority(authorityId),
    published.indicators(),
    published.map(authorityId),
    published.series(authorityId),
  ])
  return authority || authorityId === 'national' ? { authority, indicators, map, series } : undefined
}

import type { Published } from '@madad/warehouse/published'

/** The map of one authority, or of `national`; nothing where the build knows no such authority. */
export async function readSituation(published: Published, authorityId: string) {
  const [authority, indicators, map] = await Promise.all([
    published.authority(authorityId),
    published.indicators(),
    published.map(authorityId),
  ])
  return authority || authorityId === 'national' ? { authority, indicators, map } : undefined
}

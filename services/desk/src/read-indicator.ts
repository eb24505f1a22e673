import type { Published } from '@madad/warehouse/published'
import type { Asked } from './addresses.ts'
import { latestAsked, withChanges } from './value.ts'

/** One indicator in one authority, or in `national`, and where the number asked for came from; the latest if none was. */
export async function readIndicator(
  published: Published,
  indicatorId: string,
  authorityId: string,
  ask: Asked | undefined,
) {
  const [indicator, authority, values, trend, schoolValues, nation, institutions, scales, series, ranks] =
    await Promise.all([
      published.indicator(indicatorId),
      published.authority(authorityId),
      published.values(indicatorId, authorityId),
      published.trend(indicatorId, authorityId),
      published.schoolValues(indicatorId, authorityId),
      published.values(indicatorId, 'national'),
      published.institutions(authorityId),
      published.questionnaireScales(authorityId),
      published.series(authorityId),
      published.ranks(indicatorId, authorityId),
    ])
  if (!indicator || (!authority && authorityId !== 'national')) return undefined
  const all = withChanges([...values, ...schoolValues], trend)
  const asked = ask ?? latestAsked(all)
  const sources = asked
    ? await published.sources({
        indicatorId,
        authorityId,
        schoolYear: asked.year,
        institutionId: asked.institution ?? null,
        breakdown: asked.breakdown ?? null,
        breakdownValue: asked.part ?? null,
      })
    : []
  return { indicator, authority, values: all, nation, institutions, scales, trend, series, ranks, asked, sources }
}

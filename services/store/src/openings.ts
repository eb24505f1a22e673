import { isAfter } from './as-of.ts'
import type { Store } from './store.ts'

/** A day on which somebody opened an indicator's page. */
export interface Opening {
  indicatorId: string
  /** `2026-11-23` */
  day: string
}

/** Notes that a page was opened that day. However often and by however many, a day is noted once. */
export async function noteOpening(store: Store, { indicatorId, day }: Opening): Promise<void> {
  await store.db
    .insertInto('opening')
    .values({ indicator_id: indicatorId, day })
    .onConflict((conflict) => conflict.columns(['indicator_id', 'day']).doNothing())
    .execute()
}

/**
 * Every day an indicator's page was opened on, sorted by indicator and day.
 * @param asOf those up to the end of this day, or of this moment's
 */
export async function openings(store: Store, asOf?: string): Promise<Opening[]> {
  const rows = await store.db.selectFrom('opening').selectAll().orderBy('indicator_id').orderBy('day').execute()
  return rows
    .filter(({ day }) => !isAfter(day, asOf?.slice(0, 10)))
    .map(({ indicator_id, day }) => ({ indicatorId: indicator_id, day }))
}

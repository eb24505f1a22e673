import { noteOpening } from '@madad/store/openings'
import type { Store } from '@madad/store/store'

/**
 * Notes in the store that an indicator's page was opened, once a day each, and keeps no page waiting for it.
 * @param today the day in Israel, `2026-11-23`
 * @param onFault told of what could not be noted; the next opening tries again
 */
export function noteOpenings(
  store: Store,
  today: () => string,
  onFault: (error: unknown) => void,
): (indicatorId: string) => Promise<void> {
  let day = ''
  const noted = new Set<string>()
  return async (indicatorId) => {
    const now = today()
    if (now !== day) noted.clear()
    day = now
    if (noted.has(indicatorId)) return
    noted.add(indicatorId)
    try {
      await noteOpening(store, { indicatorId, day: now })
    } catch (error) {
      noted.delete(indicatorId)
      onFault(error)
    }
  }
}

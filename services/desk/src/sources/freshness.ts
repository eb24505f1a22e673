import type { SourceDefinition } from '@madad/pipelines/source-schema'

const days: Record<SourceDefinition['cadence'], number | undefined> = {
  yearly: 366,
  quarterly: 92,
  monthly: 31,
  once: undefined,
}

export type Freshness = 'fresh' | 'late' | 'never' | 'once'

/**
 * Whether a source has had a file within its cadence.
 * @param received the instant its newest file that counts came in
 * @param today `2026-11-23`
 */
export function freshness(
  cadence: SourceDefinition['cadence'],
  received: string | undefined,
  today: string,
): Freshness {
  if (received === undefined) return 'never'
  const most = days[cadence]
  if (most === undefined) return 'once'
  return ageInDays(received, today) > most ? 'late' : 'fresh'
}

export const ageInDays = (instant: string, today: string): number =>
  Math.max(0, Math.floor((Date.parse(today) - Date.parse(instant.slice(0, 10))) / 86_400_000))

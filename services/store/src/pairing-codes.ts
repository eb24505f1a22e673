import { DatabaseSync } from 'node:sqlite'
import type { PairingCode, PairingElement } from '@madad/warehouse/inputs'
import type { Store } from './store.ts'

/** The pairing codes that responses left, as keyed hashes, in the order of response ids; read as `answersOf` reads. */
export function* pairingCodesOf(store: Store): Generator<PairingCode> {
  const query = store.db
    .selectFrom('response')
    .select(['response_id', 'pairing_hash', 'pairing_near'])
    .where('pairing_hash', 'is not', null)
    .orderBy('response_id')
    .compile()
  const reader = new DatabaseSync(store.file, { readOnly: true })
  try {
    for (const row of reader.prepare(query.sql).iterate()) {
      const { response_id, pairing_hash, pairing_near } = row as Record<string, string | null>
      yield { responseId: response_id!, whole: pairing_hash!, near: JSON.parse(pairing_near ?? '[]') }
    }
  } finally {
    reader.close()
  }
}

/** How alike the answers to each element of the pairing code are, from their own frequencies. */
export async function pairingElementsOf(store: Store): Promise<PairingElement[]> {
  const rows = await store.db
    .selectFrom('pairing_tally')
    .select(({ fn, eb }) => [
      'campaign_id',
      'element',
      fn.sum<number>('count').as('code_count'),
      fn.sum<number>(eb('count', '*', eb.parens('count', '-', 1))).as('agreeing_count'),
    ])
    .groupBy(['campaign_id', 'element'])
    .orderBy('campaign_id')
    .orderBy('element')
    .execute()
  return rows.map(({ campaign_id, element, code_count, agreeing_count }) => ({
    campaignId: campaign_id,
    element,
    pairCount: code_count * (code_count - 1),
    agreeingCount: agreeing_count,
  }))
}

import type { PairingCode, PairingElement } from '@madad/warehouse/inputs'
import type { Store } from './store.ts'

/** The pairing codes that responses left, as keyed hashes, in the order of response ids; read as `Store.read` reads. */
export async function* pairingCodesOf(store: Store): AsyncGenerator<PairingCode> {
  const query = store.db
    .selectFrom('response')
    .select(['response_id', 'pairing_hash', 'pairing_near'])
    .where('pairing_hash', 'is not', null)
    .$narrowType<{ pairing_hash: string }>()
    .orderBy('response_id')
  for await (const rows of store.read(query))
    for (const { response_id, pairing_hash, pairing_near } of rows)
      yield { responseId: response_id, whole: pairing_hash, near: JSON.parse(pairing_near ?? '[]') }
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

import type { Problem } from '@madad/language/problem'
import { campaignState } from './campaign.ts'
import { findCampaign } from './campaigns.ts'
import type { Store } from './store.ts'

/** The random beginning of a response's id that its receipt says: 48 bits. */
const hexDigits = 12
const decimalDigits = 15

/**
 * The code on the closing page, by which whoever sent the answers can take them back. It is the beginning of the response's
 * random id in decimal digits, so that nothing more is kept for it.
 * @returns 15 digits
 */
export const receiptOf = (responseId: string): string =>
  String(Number.parseInt(responseId.replaceAll('-', '').slice(0, hexDigits), 16)).padStart(decimalDigits, '0')

/**
 * Takes answers back for good: they are gone from the file, and from its journal. Until the campaign closes; then the
 * answers are part of what is published.
 * @param receipt 15 digits, as `normalizeCode` gives them
 */
export async function withdrawAnswers(
  store: Store,
  { campaignId, receipt, today }: { campaignId: string; receipt: string; today: string },
): Promise<Problem[]> {
  const campaign = await findCampaign(store, campaignId)
  if (!campaign) return [{ code: 'CAMPAIGN_UNKNOWN', where: { name: campaignId }, found: campaignId }]
  if (campaignState(campaign, today) === 'closed')
    return [{ code: 'RECEIPT_TOO_LATE', where: { name: 'receipt' }, found: receipt }]
  const prefix = Number(receipt).toString(16).padStart(hexDigits, '0')
  const first = `${prefix.slice(0, 8)}-${prefix.slice(8)}`
  const isGone = await store.db.transaction().execute(async (db) => {
    const found = await db
      .selectFrom('response')
      .select('response_id')
      .where('campaign_id', '=', campaignId)
      .where('response_id', '>=', first)
      .where('response_id', '<', `${first}.`)
      .execute()
    // two with the same beginning are next to impossible; then it is not known whose they are
    if (found.length !== 1) return false
    const { response_id } = found[0]!
    await db.deleteFrom('response').where('response_id', '=', response_id).execute()
    await db.insertInto('withdrawn_response').values({ response_id, campaign_id: campaignId }).execute()
    return true
  })
  if (!isGone) return [{ code: 'RECEIPT_UNKNOWN', where: { name: 'receipt' }, found: receipt }]
  store.settleSoon()
  return []
}

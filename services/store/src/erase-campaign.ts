import type { Problem } from '@madad/language/problem'
import { type Doing, writeAudit } from './audit.ts'
import { campaignState, toCampaign } from './campaign.ts'
import type { Store } from './store.ts'

/**
 * Erases all that a closed campaign collected, for good: answers, pairing codes, one-time codes, withdrawals. The campaign,
 * its schools and what was done to it stay; from the next build on nothing of its answers is published.
 */
export async function eraseCampaign(
  store: Store,
  { campaignId, today, reason }: { campaignId: string; today: string; reason: string },
  doing: Doing,
): Promise<Problem[]> {
  const where = { name: campaignId }
  const problems = await store.db.transaction().execute(async (db): Promise<Problem[]> => {
    const row = await db.selectFrom('campaign').selectAll().where('campaign_id', '=', campaignId).executeTakeFirst()
    if (!row) return [{ code: 'CAMPAIGN_UNKNOWN', where, found: campaignId }]
    if (row.erased_at !== null) return [{ code: 'CAMPAIGN_ERASED', where, found: row.erased_at }]
    const problems: Problem[] = []
    const state = campaignState(toCampaign(row, []), today)
    if (state !== 'closed') problems.push({ code: 'CAMPAIGN_STATE', where, found: state, values: { to: 'erased' } })
    if (reason.trim() === '') problems.push({ code: 'CAMPAIGN_REASON', where: { name: 'reason' }, found: '' })
    if (problems.length > 0) return problems
    const codes = db.selectFrom('one_time_code').select('code_hash').where('campaign_id', '=', campaignId)
    await db.deleteFrom('used_code').where('code_hash', 'in', codes).execute()
    for (const table of ['one_time_code', 'response', 'pairing_tally', 'withdrawn_response'] as const)
      await db.deleteFrom(table).where('campaign_id', '=', campaignId).execute()
    await db.updateTable('campaign').set({ erased_at: doing.at }).where('campaign_id', '=', campaignId).execute()
    const details = { reason: reason.trim() }
    await writeAudit(db, { ...doing, action: 'campaign.erased', subject: campaignId, details })
    return []
  })
  if (problems.length === 0) store.settleSoon()
  return problems
}

import type { Problem } from '@madad/language/problem'
import { type Doing, writeAudit } from './audit.ts'
import { campaignState, toCampaign } from './campaign.ts'
import { isDay } from './campaign-plan.ts'
import type { Store } from './store.ts'
import type { CampaignTable } from './tables.ts'

/** Closes a campaign now, whatever its closing day; who does so may say why. */
export const closeCampaign = (
  store: Store,
  { campaignId, today, reason = '' }: { campaignId: string; today: string; reason?: string },
  doing: Doing,
): Promise<Problem[]> =>
  move(store, campaignId, doing, 'campaign.closed', (row) => {
    const state = campaignState(toCampaign(row, []), today)
    const where = { name: campaignId }
    if (state === 'closed')
      return { problems: [{ code: 'CAMPAIGN_STATE', where, found: state, values: { to: 'closed' } }] }
    return { set: { closed_at: doing.at }, details: { reason: reason.trim() } }
  })

/** Opens a closed campaign again, for a reason, until a day or open-ended. */
export const reopenCampaign = (
  store: Store,
  {
    campaignId,
    today,
    closesOn,
    reason,
  }: { campaignId: string; today: string; closesOn: string | null; reason: string },
  doing: Doing,
): Promise<Problem[]> =>
  move(store, campaignId, doing, 'campaign.reopened', (row) => {
    const where = { name: campaignId }
    const problems: Problem[] = []
    const state = campaignState(toCampaign(row, []), today)
    if (state !== 'closed') problems.push({ code: 'CAMPAIGN_STATE', where, found: state, values: { to: 'open' } })
    if (reason.trim() === '') problems.push({ code: 'CAMPAIGN_REASON', where: { name: 'reason' }, found: '' })
    if (closesOn !== null && (!isDay(closesOn) || closesOn < today || closesOn < row.opens_on))
      problems.push({ code: 'CAMPAIGN_DAYS', where: { name: 'closes_on' }, found: closesOn })
    if (problems.length) return { problems }
    return { set: { closed_at: null, closes_on: closesOn }, details: { reason: reason.trim(), closesOn } }
  })

type Move = { problems: Problem[] } | { set: Partial<CampaignTable>; details: Record<string, unknown> }

function move(
  store: Store,
  campaignId: string,
  doing: Doing,
  action: string,
  decide: (row: CampaignTable) => Move,
): Promise<Problem[]> {
  return store.db.transaction().execute(async (db): Promise<Problem[]> => {
    const row = await db.selectFrom('campaign').selectAll().where('campaign_id', '=', campaignId).executeTakeFirst()
    const where = { name: campaignId }
    if (!row) return [{ code: 'CAMPAIGN_UNKNOWN', where, found: campaignId }]
    if (row.erased_at !== null) return [{ code: 'CAMPAIGN_ERASED', where, found: row.erased_at }]
    const moved = decide(row)
    if ('problems' in moved) return moved.problems
    await db.updateTable('campaign').set(moved.set).where('campaign_id', '=', campaignId).execute()
    await writeAudit(db, { ...doing, action, subject: campaignId, details: moved.details })
    return []
  })
}

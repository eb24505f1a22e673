import type { Kysely, Transaction } from 'kysely'
import { type Response, type Stored, toRow } from './response.ts'
import type { PairingTallyTable, ResponseTable, Tables } from './tables.ts'

/**
 * Commits a group of responses: all at once, or, where one of them is refused, each by itself.
 * @param isRefusal whether an error says that a row was refused, and not that the database failed
 */
export async function commitResponses(
  db: Kysely<Tables>,
  batch: readonly Response[],
  isRefusal: (error: unknown) => boolean,
): Promise<PromiseSettledResult<Stored>[]> {
  try {
    const stored = await db.transaction().execute((transaction) => commitTogether(transaction, batch))
    return stored.map((value) => ({ status: 'fulfilled', value }))
  } catch (error) {
    if (batch.length === 1 || !isRefusal(error)) return batch.map(() => ({ status: 'rejected', reason: error }))
    const each: PromiseSettledResult<Stored>[] = []
    for (const response of batch) each.push(...(await commitResponses(db, [response], isRefusal)))
    return each
  }
}

async function commitTogether(db: Transaction<Tables>, batch: readonly Response[]): Promise<Stored[]> {
  const judge = await judgeBy(db, batch)
  const fresh: { response: Response; row: ResponseTable }[] = []
  const results = batch.map((response): Stored => {
    const row = toRow(response)
    const judged = judge(response, row)
    if (judged === 'stored') fresh.push({ response, row })
    return judged
  })
  if (fresh.length === 0) return results
  // each table gets its rows in an order of its own, so that not even the log says which code came with which answers
  const rows = fresh.map(({ row }) => row).sort((a, b) => (a.response_id < b.response_id ? -1 : 1))
  await db.insertInto('response').values(rows).execute()
  const codes = fresh.flatMap(({ response }) => response.codeHash ?? []).sort()
  if (codes.length)
    await db
      .insertInto('used_code')
      .values(codes.map((code_hash) => ({ code_hash })))
      .execute()
  await countPairing(db, fresh)
  await noteFirstDays(db, fresh)
  return results
}

/** What is known before a group is stored, as a judgement on each of its responses in turn. */
async function judgeBy(
  db: Transaction<Tables>,
  batch: readonly Response[],
): Promise<(response: Response, row: ResponseTable) => Stored> {
  const ids = batch.map(({ responseId }) => responseId)
  const known = await db
    .selectFrom('response')
    .select(['response_id', 'answers'])
    .where('response_id', 'in', ids)
    .execute()
  const answers = new Map(known.map((row) => [row.response_id, row.answers]))
  const taken = await db
    .selectFrom('withdrawn_response')
    .select('response_id')
    .where('response_id', 'in', ids)
    .execute()
  const withdrawn = new Set(taken.map((row) => row.response_id))
  const codes = await codesOf(db, batch)
  return (response, row) => {
    const { responseId, campaignId, codeHash } = response
    const before = answers.get(responseId)
    if (before !== undefined) return before === row.answers ? 'known' : 'differs'
    if (withdrawn.has(responseId)) return 'withdrawn'
    if (codeHash !== null) {
      if (codes.issued.get(codeHash) !== campaignId) return 'code_unknown'
      if (codes.used.has(codeHash)) return 'code_used'
      codes.used.add(codeHash)
    }
    answers.set(responseId, row.answers)
    return 'stored'
  }
}

async function codesOf(db: Transaction<Tables>, batch: readonly Response[]) {
  const hashes = batch.flatMap(({ codeHash }) => codeHash ?? [])
  if (hashes.length === 0) return { issued: new Map<string, string>(), used: new Set<string>() }
  const issued = await db.selectFrom('one_time_code').selectAll().where('code_hash', 'in', hashes).execute()
  const used = await db.selectFrom('used_code').selectAll().where('code_hash', 'in', hashes).execute()
  return {
    issued: new Map(issued.map(({ code_hash, campaign_id }) => [code_hash, campaign_id])),
    used: new Set(used.map(({ code_hash }) => code_hash)),
  }
}

/** Counts the answers to the elements of pairing codes, which stand with no response. */
async function countPairing(db: Transaction<Tables>, fresh: readonly { response: Response }[]): Promise<void> {
  const tallies = new Map<string, PairingTallyTable>()
  for (const { response } of fresh)
    for (const [at, value_hash] of response.pairing?.elements.entries() ?? []) {
      const tally = { campaign_id: response.campaignId, element: at + 1, value_hash, count: 0 }
      const key = JSON.stringify([value_hash, tally.campaign_id, tally.element])
      const standing = tallies.get(key) ?? tally
      standing.count++
      tallies.set(key, standing)
    }
  if (tallies.size === 0) return
  const rows = [...tallies.values()].sort((a, b) => (a.value_hash < b.value_hash ? -1 : 1))
  await db
    .insertInto('pairing_tally')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['campaign_id', 'element', 'value_hash'])
        .doUpdateSet(({ ref, eb }) => ({ count: eb('pairing_tally.count', '+', ref('excluded.count')) })),
    )
    .execute()
}

/** From its first answer on a questionnaire's version stands as it is. */
async function noteFirstDays(db: Transaction<Tables>, fresh: readonly { response: Response }[]): Promise<void> {
  const days = new Map(
    fresh.toReversed().map(({ response: { campaignId, receivedOn } }): [string, string] => [campaignId, receivedOn]),
  )
  for (const [campaignId, day] of days)
    await db
      .updateTable('questionnaire_version')
      .set({ first_answered_on: day })
      .where('first_answered_on', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('campaign')
            .select('campaign.campaign_id')
            .where('campaign.campaign_id', '=', campaignId)
            .whereRef('campaign.questionnaire_id', '=', 'questionnaire_version.questionnaire_id')
            .whereRef('campaign.version', '=', 'questionnaire_version.version'),
        ),
      )
      .execute()
}

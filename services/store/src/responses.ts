import { DatabaseSync } from 'node:sqlite'
import type { CheckedAnswer } from '@madad/questionnaires/check'
import type { Answer } from '@madad/warehouse/inputs'
import type { Kysely } from 'kysely'
import type { Store } from './store.ts'
import type { ResponseTable, Tables } from './tables.ts'

/** One respondent's checked answers. Nothing about the device, no time finer than the day. */
export interface Response {
  /** made where the form is filled in, a random (version 4) UUID in small letters */
  responseId: string
  campaignId: string
  language: string
  /** the day it came, `2026-11-23` */
  receivedOn: string
  /** from `hashPairing`, or null */
  pairingHash: string | null
  answers: readonly CheckedAnswer[]
}

/** `known`: a response with this id was stored before; it stands as it was. */
export type Stored = 'stored' | 'known'

/**
 * Stores a response. It is on the disk when the promise resolves; what arrives together is committed together.
 * @throws when this response cannot be stored (no such campaign, disk full); others of its group are not touched by that
 */
export const submit = (store: Store, response: Response): Promise<Stored> => store.responses.add(response)

/** Commits a group of responses: all at once, or, where one of them cannot be stored, each by itself. */
export async function commitResponses(
  db: Kysely<Tables>,
  batch: readonly Response[],
): Promise<PromiseSettledResult<Stored>[]> {
  try {
    const stored = await insertTogether(db, batch)
    return stored.map((value) => ({ status: 'fulfilled', value }))
  } catch (error) {
    if (batch.length === 1) return [{ status: 'rejected', reason: error }]
    const each: PromiseSettledResult<Stored>[] = []
    for (const response of batch) each.push(...(await commitResponses(db, [response])))
    return each
  }
}

async function insertTogether(db: Kysely<Tables>, batch: readonly Response[]): Promise<Stored[]> {
  const fresh = await db.transaction().execute(async (transaction) => {
    const inserted = await transaction
      .insertInto('response')
      .values(batch.map(toRow))
      .onConflict((conflict) => conflict.column('response_id').doNothing())
      .returning('response_id')
      .execute()
    for (const [campaignId, day] of firstDays(batch))
      await transaction
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
    return new Set(inserted.map((row) => row.response_id))
  })
  // an id that stands twice in the group was stored by its first
  return batch.map(({ responseId }) => (fresh.delete(responseId) ? 'stored' : 'known'))
}

const firstDays = (batch: readonly Response[]): Map<string, string> =>
  new Map([...batch].reverse().map(({ campaignId, receivedOn }) => [campaignId, receivedOn]))

type StoredAnswer = [item: string, answer: string] | [item: string, answer: null, status: CheckedAnswer['status']]

const toRow = (response: Response): ResponseTable => ({
  response_id: response.responseId,
  campaign_id: response.campaignId,
  language: response.language,
  received_on: response.receivedOn,
  pairing_hash: response.pairingHash,
  answers: JSON.stringify(
    response.answers.map(
      ({ itemId, answer, status }): StoredAnswer => (answer === null ? [itemId, null, status] : [itemId, answer]),
    ),
  ),
})

/**
 * Every answer there is, one item at a time, in the order of response ids, as it stood when the first was asked for.
 * Reads through a connection of its own, so that answers can go on being stored meanwhile.
 */
export function* answersOf(store: Store): Generator<Answer> {
  const query = store.db
    .selectFrom('response')
    .select(['response_id', 'campaign_id', 'language', 'received_on', 'answers'])
    .orderBy('response_id')
    .compile()
  const reader = new DatabaseSync(store.file, { readOnly: true })
  try {
    for (const row of reader.prepare(query.sql).iterate()) {
      const { response_id, campaign_id, language, received_on, answers } = row as unknown as ResponseTable
      for (const [itemId, answer, status] of JSON.parse(answers) as StoredAnswer[])
        yield {
          responseId: response_id,
          campaignId: campaign_id,
          day: received_on,
          language,
          itemId,
          answer,
          status: status ?? 'observed',
        }
    }
  } finally {
    reader.close()
  }
}

/** How many responses a campaign has. */
export async function countResponses(store: Store, campaignId: string): Promise<number> {
  const { count } = await store.db
    .selectFrom('response')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow()
  return count
}

import type { Answer } from '@madad/warehouse/inputs'
import type { Response, Stored, StoredAnswer } from './response.ts'
import type { Store } from './store.ts'

/**
 * Stores a response. It is on the disk when the promise resolves; what arrives together is committed together.
 * @throws when this response cannot be stored (no such campaign, disk full); others of its group are not touched by that
 */
export const submit = (store: Store, response: Response): Promise<Stored> => store.responses.add(response)

/** Whether a response with this id was stored in a campaign: for a device that never heard whether its answers arrived. */
export async function isStored(store: Store, campaignId: string, responseId: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('response')
    .select('response_id')
    .where('response_id', '=', responseId)
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  return row !== undefined
}

/** Every answer there is, one item at a time, in the order of response ids; read as `Store.read` reads. */
export async function* answersOf(store: Store): AsyncGenerator<Answer> {
  const query = store.db
    .selectFrom('response')
    .select(['response_id', 'campaign_id', 'language', 'received_on', 'answers'])
    .orderBy('response_id')
  for await (const rows of store.read(query))
    for (const { response_id, campaign_id, language, received_on, answers } of rows)
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

/** How many responses a campaign has. For people it is `liveCounts` that says it. */
export async function countResponses(store: Store, campaignId: string): Promise<number> {
  const { count } = await store.db
    .selectFrom('response')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow()
  return count
}

import type { CheckedAnswer } from '@madad/questionnaires/check'
import type { HashedPairing } from './pairing-hash.ts'
import type { ResponseTable } from './tables.ts'

/** One respondent's checked answers. Nothing about the device, no time finer than the day. */
export interface Response {
  /** made where the form is filled in, a random (version 4) UUID in small letters */
  responseId: string
  campaignId: string
  /** the school whose link it came by, where that school is large enough to be told apart */
  institutionId: string | null
  language: string
  /** the day it came, `2026-11-23` */
  receivedOn: string
  /** from `hashCode`, where the campaign takes codes; spent with the answers, kept apart from them */
  codeHash: string | null
  /** from `hashPairing`, or null */
  pairing: HashedPairing | null
  answers: readonly CheckedAnswer[]
}

/**
 * What became of a response that was sent. `known`: it was stored before and stands. `differs`: another with its id was
 * stored before, and that one stands. `withdrawn`: it was taken back. `code_…`: its code is none of the campaign's, or was
 * used. Only `stored` has changed anything.
 */
export type Stored = 'stored' | 'known' | 'differs' | 'withdrawn' | 'code_unknown' | 'code_used'

/** An answer as a row of `response` keeps it. */
export type StoredAnswer =
  | [item: string, answer: string]
  | [item: string, answer: null, status: CheckedAnswer['status']]

export const toRow = (response: Response): ResponseTable => ({
  response_id: response.responseId,
  campaign_id: response.campaignId,
  institution_id: response.institutionId,
  language: response.language,
  received_on: response.receivedOn,
  pairing_hash: response.pairing?.whole ?? null,
  pairing_near: response.pairing && JSON.stringify(response.pairing.near),
  answers: JSON.stringify(
    response.answers.map(
      ({ itemId, answer, status }): StoredAnswer => (answer === null ? [itemId, null, status] : [itemId, answer]),
    ),
  ),
})

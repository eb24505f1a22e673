import type { Generated } from 'kysely'

/** The store's tables as Kysely sees them; the migrations make them. Days are `2026-11-23`, instants ISO 8601 in UTC. */
export interface Tables {
  upload: UploadTable
  sign_off_note: SignOffNoteTable
  name_decision: NameDecisionTable
  audit: AuditTable
  questionnaire_version: QuestionnaireVersionTable
  campaign: CampaignTable
  campaign_school: CampaignSchoolTable
  one_time_code: OneTimeCodeTable
  used_code: UsedCodeTable
  response: ResponseTable
  pairing_tally: PairingTallyTable
  withdrawn_response: WithdrawnResponseTable
  opening: OpeningTable
}

/** `asked` waits for a person; `withdrawn` counted once and counts no longer. */
export const uploadStates = ['received', 'asked', 'checked', 'refused', 'signed_off', 'withdrawn'] as const
export type UploadState = (typeof uploadStates)[number]

export interface UploadTable {
  upload_id: string
  sha256: string
  name: string
  size: number
  received_at: string
  received_by: string
  state: UploadState
  /** the source that read it, known once it has been read */
  source_id: string | null
  /** the source whose numbers these are, where the one that read it is a form of another */
  form_of: string | null
  period: string | null
  replaces: string | null
  /** relative to the home */
  staged_folder: string | null
  /** when the file itself says it was last saved */
  saved_at: string | null
  /** JSON, an array of problems */
  problems: string
  /** JSON, an array: what a person is asked */
  questions: string
  /** JSON, an object: what a person answered, besides names */
  answers: string
  /** JSON, an object: what the file was found to hold */
  contents: string
  signed_off_at: string | null
  signed_off_by: string | null
  /** the order of signing off, for files signed off within one tick of the clock */
  sign_off_number: number | null
  withdrawn_at: string | null
  withdrawn_by: string | null
}

/** The signer's word on a warning. */
export interface SignOffNoteTable {
  upload_id: string
  problem_code: string
  /** JSON, where the warned-of thing stands */
  place: string
  words: string
  by: string
  at: string
}

/** What a person decided a printed name to be. The newest for a name counts. */
export interface NameDecisionTable {
  decision_id: Generated<number>
  kind: 'institution' | 'authority'
  /** the name folded for comparison */
  name_key: string
  /** the name as it was printed */
  name: string
  code: string
  decided_by: string
  decided_at: string
}

export interface AuditTable {
  audit_id: Generated<number>
  at: string
  by: string
  action: string
  subject: string
  /** JSON */
  details: string
}

export interface QuestionnaireVersionTable {
  questionnaire_id: string
  version: number
  sha256: string
  /** a day, no finer: it is the day of somebody's answer */
  first_answered_on: string | null
}

/** By an open link, or by a code that is good once. */
export type Access = 'open_link' | 'codes'

export interface CampaignTable {
  campaign_id: string
  questionnaire_id: string
  version: number
  authority_id: string
  /** the programme or the body it asks about; one of them at most */
  programme_id: string | null
  body_id: string | null
  wave: string
  school_year: number
  opens_on: string
  closes_on: string | null
  /** when somebody closed it before its day, or after */
  closed_at: string | null
  /** when its answers were erased, for good */
  erased_at: string | null
  /** JSON, an array */
  languages: string
  access: Access
  /** 0 or 1 */
  asks_pairing_code: number
  /** how many were invited, where no schools say it */
  invited_count: number | null
}

/** A school that is asked, with a link of its own. */
export interface CampaignSchoolTable {
  link_id: string
  campaign_id: string
  institution_id: string
  name: string
  invited_count: number
}

/** A code that was printed. What it says is kept nowhere. */
export interface OneTimeCodeTable {
  code_hash: string
  campaign_id: string
}

/** A code that was used: no day, no order, nothing that a response has too. */
export interface UsedCodeTable {
  code_hash: string
}

export interface ResponseTable {
  response_id: string
  campaign_id: string
  /** the school whose link it came by; empty for the link of all, and for schools too small to be told apart */
  institution_id: string | null
  language: string
  received_on: string
  pairing_hash: string | null
  /** JSON, an array: the keyed hash of the pairing code without its first element, without its second, … */
  pairing_near: string | null
  /** JSON, `[item, answer]` for what was answered, `[item, null, status]` for what was not */
  answers: string
}

/** How often each answer to an element of the pairing code was given in a campaign, by nobody in particular. */
export interface PairingTallyTable {
  campaign_id: string
  /** its place in the code, from 1 */
  element: number
  value_hash: string
  count: number
}

/** A response that was taken back. Its answers are gone; its id stays, so that the same form is not taken again. */
export interface WithdrawnResponseTable {
  response_id: string
  campaign_id: string
}

/** A day on which an indicator's page was opened: not by whom, nor how often. */
export interface OpeningTable {
  indicator_id: string
  day: string
}

import type { Generated } from 'kysely'

/** The store's tables as Kysely sees them; the migrations make them. Days are `2026-11-23`, instants ISO 8601 in UTC. */
export interface Tables {
  upload: UploadTable
  audit: AuditTable
  questionnaire_version: QuestionnaireVersionTable
  campaign: CampaignTable
  response: ResponseTable
}

export type UploadState = 'received' | 'checked' | 'signed_off' | 'refused'

export interface UploadTable {
  upload_id: string
  sha256: string
  name: string
  size: number
  received_at: string
  received_by: string
  state: UploadState
  /** known once the file has been read */
  source_id: string | null
  period: string | null
  replaces: string | null
  /** relative to the home */
  staged_folder: string | null
  /** when the file itself says it was last saved */
  saved_at: string | null
  /** JSON, an array of problems */
  problems: string
  signed_off_at: string | null
  signed_off_by: string | null
  /** the order of signing off, for files signed off within one tick of the clock */
  sign_off_number: number | null
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

export interface CampaignTable {
  campaign_id: string
  questionnaire_id: string
  version: number
  authority_id: string
  wave: string
  school_year: number
  opens_on: string
  closes_on: string | null
  /** JSON, an array */
  languages: string
}

export interface ResponseTable {
  response_id: string
  campaign_id: string
  language: string
  received_on: string
  pairing_hash: string | null
  /** JSON, `[item, answer]` for what was answered, `[item, null, status]` for what was not */
  answers: string
}

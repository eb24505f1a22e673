import type { Problem } from '@madad/language/problem'
import type { Selectable } from 'kysely'
import type { UploadState, UploadTable } from './tables.ts'

/** A file that came in, as it stands now. Instants are ISO 8601 in UTC. */
export interface Upload {
  uploadId: string
  sha256: string
  /** the file's name as it came */
  name: string
  /** bytes */
  size: number
  receivedAt: string
  receivedBy: string
  state: UploadState
  /** the source that read it */
  sourceId: string | null
  /** the source whose numbers these are, where the one that read it is a form of another */
  formOf: string | null
  period: string | null
  /** uploads with the same key supersede one another */
  replaces: string | null
  /** relative to the home */
  stagedFolder: string | null
  /** when the file itself says it was last saved */
  savedAt: string | null
  problems: Problem[]
  /** what waits for a person; empty in every state but `asked` */
  questions: Question[]
  answers: Answers
  contents: Contents
  signedOffAt: string | null
  signedOffBy: string | null
  withdrawnAt: string | null
  withdrawnBy: string | null
}

export type NameKind = 'institution' | 'authority'

/** Who a printed name may be of. */
export interface NameCandidate {
  code: string
  name: string
  /** where the code and the name were seen together */
  evidence: string
}

/** What only a person knows of a file. */
export type Question =
  /** which source it is of; the candidates are those it fits alike, none where none fits */
  | { about: 'source'; candidates: string[] }
  /** what its columns are: a source was recognised, but its headers or their years are not all there */
  | { about: 'columns' }
  /** which school year it speaks of */
  | { about: 'year' }
  /** what its columns and words are: its questionnaire is known, but not everything in it */
  | { about: 'items' }
  /** which questionnaire its answers are to, `class-view v1`; `isUnknown` where it is none of them as they are worded */
  | { about: 'questionnaire'; candidates: string[]; isUnknown?: boolean }
  /** in which wave they were given */
  | { about: 'wave'; candidates: string[] }
  /** which institution or authority a printed name without a code is */
  | { about: 'name'; kind: NameKind; name: string; nameKey: string; candidates: NameCandidate[] }

/** What a person answered; decisions on names are kept for the whole home and not here. */
export interface Answers {
  source?: string
  year?: number
  /** names that are nobody's known are left so */
  withoutNames?: boolean
  /** its id, and `v` and its version where that is said */
  questionnaire?: string
  wave?: string
  /** what tells these answers from others of the same wave: a programme, a school */
  campaign?: string
}

/** What a file was found to hold. */
export interface Contents {
  tables?: { table: string; records: number; cells: number }[]
  /** what was done with it that is no problem; the codes are those of the pipelines' notes */
  notes?: { code: string; values: Record<string, string | number> }[]
  /** whose the names are that stand where a code is blank */
  names?: { name: string; code: string; evidence: string }[]
  /** the headers that were recognised, each with the field it is of */
  headers?: Header[]
  /** the questionnaire it holds answers to, `class-view v1`: found once, it is that one for good */
  questionnaire?: string
}

export interface Header {
  table: string
  sheet: string
  /** the column's letters; the row's number where fields run down the rows */
  position: string
  field: string
  year: number | null
  /** its words from the top down, joined with ` › ` */
  header: string
}

export const toUpload = (row: Selectable<UploadTable>): Upload => ({
  uploadId: row.upload_id,
  sha256: row.sha256,
  name: row.name,
  size: row.size,
  receivedAt: row.received_at,
  receivedBy: row.received_by,
  state: row.state,
  sourceId: row.source_id,
  formOf: row.form_of,
  period: row.period,
  replaces: row.replaces,
  stagedFolder: row.staged_folder,
  savedAt: row.saved_at,
  problems: JSON.parse(row.problems),
  questions: JSON.parse(row.questions),
  answers: JSON.parse(row.answers),
  contents: JSON.parse(row.contents),
  signedOffAt: row.signed_off_at,
  signedOffBy: row.signed_off_by,
  withdrawnAt: row.withdrawn_at,
  withdrawnBy: row.withdrawn_by,
})

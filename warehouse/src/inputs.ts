import type { Questionnaire } from '@madad/questionnaires/schema'

/** One signed-off upload: the archive's bytes, staged. */
export interface Vintage {
  /** the upload's id */
  vintageId: string
  /** `cbs/local-authorities` */
  sourceId: string
  sha256: string
  fileName: string
  /** what the file speaks of, `2021` or `2013–2015` */
  period: string
  /** vintages with the same key supersede one another; the newest signed-off one counts */
  replaces: string
  receivedAt: string
  receivedBy: string
  signedOffAt: string
  signedOffBy: string
  /** the folder with `<table>.parquet` for each table of the source */
  stagedFolder: string
}

export interface Campaign {
  campaignId: string
  questionnaireId: string
  version: number
  authorityId: string
  /** `pre`, `post`, `follow_up`, or a year */
  wave: string
  schoolYear: number
  opensOn: string
  closesOn: string | null
  /** the programme or the body it asks about; waves are paired only of the same one */
  programmeId?: string | null
  bodyId?: string | null
}

/** One answer to one item. `answer` is empty unless `status` is `observed`. */
export interface Answer {
  responseId: string
  campaignId: string
  /** the day the response was sent; time is kept no finer */
  day: string
  language: string
  itemId: string
  answer: string | null
  status: 'observed' | 'not_asked' | 'blank' | 'refused' | 'dont_know'
}

/** The pairing code that a response left, as keyed hashes. */
export interface PairingCode {
  responseId: string
  /** equal for equal codes */
  whole: string
  /** the code without its first element, its second, …: equal for codes that differ in that element alone */
  near: readonly string[]
}

/** How alike the answers to one element of the pairing code are in a campaign, among those who left a code. */
export interface PairingElement {
  campaignId: string
  /** its place in the code, from 1 */
  element: number
  /** pairs of different people, each counted both ways */
  pairCount: number
  /** those of them that gave the same answer */
  agreeingCount: number
}

/** A name that a person has decided is that institution's or authority's. */
export interface NameDecision {
  kind: 'institution' | 'authority'
  /** the name folded for comparison, as staged in `institution_key`, `locality_key` */
  nameKey: string
  /** `outside` for an institution that is not of the municipality: its figures count nowhere */
  code: string
}

/** A day on which somebody opened an indicator's page at the desk. */
export interface Opening {
  indicatorId: string
  /** `2026-11-23` */
  day: string
}

/** How small a group may be and still be shown. */
export interface Disclosure {
  /** a share on fewer pupils than this is withheld */
  minimumStudents: number
  /** a mean of fewer answers than this is withheld, and so is what speaks of fewer teachers or other adults */
  minimumAnswers: number
}

/** Everything a build is a function of, apart from the definitions in this folder. */
export interface BuildInputs {
  vintages: readonly Vintage[]
  questionnaires: readonly Questionnaire[]
  campaigns: readonly Campaign[]
  answers: Iterable<Answer> | AsyncIterable<Answer>
  pairingCodes: Iterable<PairingCode> | AsyncIterable<PairingCode>
  pairingElements: readonly PairingElement[]
  disclosure: Disclosure
  /** the home's own authority: institutions in its files belong to it */
  authorityId: string | null
  nameDecisions: readonly NameDecision[]
  openings: readonly Opening[]
  /** rebuild what was known at the end of this day, `2024-06-01`, or at this moment, `2024-06-01T09:30:00Z` */
  asOf?: string
}

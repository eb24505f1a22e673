import type { Source } from '@madad/pipelines/source'
import type { SurveysToRead } from '@madad/pipelines/surveys/known-surveys'
import type { Store } from '@madad/store/store'

/** What of a home the way of a file needs. */
export interface Intake {
  /** the home's folder; staged folders are kept relative to it */
  home: string
  archive: string
  staged: string
  /** `published.duckdb`; it need not be there yet */
  published: string
  store: Store
  /** the sources there are now: a person may have described one a moment ago */
  sources: () => Source[]
  /** the home's own authority, where it has said which that is */
  authorityId: string | null
  /** the questionnaires there are now, and how the home's files print answers to them */
  surveys: () => Promise<SurveysToRead>
  /** the home's secret; people's keys in files are hashed with one derived from it */
  key: Uint8Array
  /** whether somebody other than who uploaded a file signs it off */
  isSecondPersonAsked: boolean
  /** the moment, ISO 8601 in UTC */
  now: () => string
}

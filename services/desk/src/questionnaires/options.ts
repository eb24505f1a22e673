import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import type { ReadQuestionnaires } from '@madad/questionnaires/read'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Store } from '@madad/store/store'

/** What of a home the pages of questionnaires need. */
export interface QuestionnairesOptions {
  store: Store
  /** the home's secret, from which the key of signed names is derived */
  homeKey: Uint8Array
  /** the folder of the home's own questionnaires, which need not be there yet */
  folder: string
  /** the folder of those that are not finished, which need not be there yet */
  drafts: string
  /** all there are now; the file of one of the home's own begins with the name of `folder` */
  known: () => Promise<ReadQuestionnaires>
  /** makes a new or changed version known to whoever puts it to respondents */
  refresh: () => Promise<Problem[]>
  /** the page a respondent would see, whole, with nowhere to send it */
  preview: (questionnaire: Questionnaire, language: Language) => string
  /** the languages that people in the municipality read */
  languages: readonly Language[]
  /** the moment, ISO 8601 in UTC */
  now: () => string
  /** told of what failed by our own fault */
  onFault: (error: unknown) => void
}

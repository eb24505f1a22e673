import { fill } from './fill.ts'
import type { Language, Words } from './language.ts'
import { campaignPages } from './messages/campaign-pages.ts'
import { campaigns } from './messages/campaigns.ts'
import { change } from './messages/change.ts'
import { collect } from './messages/collect.ts'
import { collectItems } from './messages/collect-items.ts'
import { collectSending } from './messages/collect-sending.ts'
import { changeColumns } from './messages/columns-change.ts'
import { indicatorColumns } from './messages/columns-indicators.ts'
import { partnershipColumns } from './messages/columns-partnership.ts'
import { planColumns } from './messages/columns-plan.ts'
import { questionnaireColumns } from './messages/columns-questionnaires.ts'
import { desk } from './messages/desk.ts'
import { downloads } from './messages/downloads.ts'
import { editor } from './messages/editor.ts'
import { editorItems } from './messages/editor-items.ts'
import { editorParts } from './messages/editor-parts.ts'
import { infrastructure } from './messages/infrastructure.ts'
import { madad } from './messages/madad.ts'
import { mapping } from './messages/mapping.ts'
import { changeMeanings } from './messages/means-change.ts'
import { indicatorMeanings } from './messages/means-indicators.ts'
import { measurementMeanings } from './messages/means-measurement.ts'
import { partnershipMeanings } from './messages/means-partnership.ts'
import { planMeanings } from './messages/means-plan.ts'
import { questionnaireMeanings } from './messages/means-questionnaires.ts'
import { measurement } from './messages/measurement.ts'
import { paper } from './messages/paper.ts'
import { plan } from './messages/plan.ts'
import { questionnaire } from './messages/questionnaire.ts'
import { results } from './messages/results.ts'
import { sources } from './messages/sources.ts'
import { survey } from './messages/survey.ts'
import { uploads } from './messages/uploads.ts'

/** Every text of the interface, one catalogue: what the command says, what the desk says, what a respondent reads. */
export const messages = {
  ...madad,
  ...desk,
  ...change,
  ...infrastructure,
  ...sources,
  ...uploads,
  ...mapping,
  ...campaignPages,
  ...campaigns,
  ...survey,
  ...collect,
  ...collectItems,
  ...collectSending,
  ...paper,
  ...plan,
  ...measurement,
  ...questionnaire,
  ...results,
  ...editor,
  ...editorParts,
  ...editorItems,
  ...downloads,
  ...indicatorColumns,
  ...changeColumns,
  ...planColumns,
  ...partnershipColumns,
  ...questionnaireColumns,
  ...indicatorMeanings,
  ...changeMeanings,
  ...planMeanings,
  ...measurementMeanings,
  ...partnershipMeanings,
  ...questionnaireMeanings,
} as const satisfies Record<string, Words>
export type MessageKey = keyof typeof messages

/** One text of the interface in one language, its `{places}` filled. */
export const say = (language: Language, key: MessageKey, values?: Record<string, string | number>): string =>
  fill(messages[key][language], values)

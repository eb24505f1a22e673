import type { QuestionnaireChangeRow, QuestionnaireScaleRow, Status, TwoWaves } from './published-rows.ts'

/** Rows of what questionnaires tell, as the reading functions give them; see `published-questionnaire-tables.ts`. */

interface Titled {
  title_he: string
  title_ar: string
  title_en: string
}

export interface QuestionnaireRow extends Titled {
  questionnaire_id: string
  version: number
}

interface OfCampaign {
  questionnaire_id: string
  version: number
  scale_id: string
  authority_id: string
  campaign_id: string
  wave: string
  school_year: number
}

/** How far a scale's items speak of one thing, in one campaign. */
export interface ScaleReliabilityRow extends OfCampaign, Titled {
  /** its place among the questionnaire's scales */
  position: number
  programme_id: string | null
  body_id: string | null
  /** that the answers were given in; empty for all together */
  language: string | null
  /** those with a score; those of them who answered every item, whom α and ω are of */
  n: number | null
  complete_count: number | null
  item_count: number | null
  alpha: number | null
  alpha_ci_low: number | null
  alpha_ci_high: number | null
  omega: number | null
  /** what others published of the instrument */
  published_coefficient: 'cronbach_alpha' | 'mcdonald_omega' | 'test_retest' | 'intraclass_correlation' | null
  published_value: number | null
  published_n: number | null
  published_reference: string | null
  status: Status
}

export interface ItemAnalysisRow extends OfCampaign {
  item_id: string
  position: number
  text_he: string
  text_ar: string
  text_en: string
  is_reversed: boolean
  n: number | null
  complete_count: number | null
  item_rest: number | null
  alpha_without: number | null
  /** at the lowest and the highest score of the scale, a reversed item's turned round, of those who answered it */
  floor_share: number | null
  ceiling_share: number | null
  blank_count: number | null
  refused_count: number | null
  dont_know_count: number | null
  not_asked_count: number | null
  status: Status
}

/** Everybody who answered in each of two waves; the difference where no change by pairs may be told. */
export interface WaveComparisonRow extends TwoWaves {
  /** whether the change of the same people is told, in `questionnaire_change` */
  is_paired: boolean
  before_n: number | null
  before_mean: number | null
  before_ci_low: number | null
  before_ci_high: number | null
  after_n: number | null
  after_mean: number | null
  after_ci_low: number | null
  after_ci_high: number | null
  difference: number | null
  ci_low: number | null
  ci_high: number | null
  p: number | null
  effect_d: number | null
  low: number
  high: number
  status: Status
}

export interface QuestionnaireTables {
  questionnaire: QuestionnaireRow
  questionnaire_scale: QuestionnaireScaleRow & { authority_id: string }
  scale_reliability: ScaleReliabilityRow
  item_analysis: ItemAnalysisRow
  questionnaire_change: QuestionnaireChangeRow
  wave_comparison: WaveComparisonRow
}

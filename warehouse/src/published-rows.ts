/** Rows as the reading functions give them. Dates are `2021-09-01`, times `2023-02-02 08:00:00` UTC, shares 0–1. */

import type { Topic } from './indicators.ts'

type InEach<Name extends string, Value = string> = Record<`${Name}_he` | `${Name}_ar` | `${Name}_en`, Value>

export type Status = 'observed' | 'none' | 'not_available' | 'not_applicable' | 'suppressed' | 'low_reliability'

export interface IndicatorRow
  extends InEach<'title'>,
    InEach<'question'>,
    InEach<'definition'>,
    InEach<'left_out'>,
    InEach<'numerator'>,
    InEach<'denominator', string | null>,
    InEach<'limits'>,
    InEach<'owner'>,
    InEach<'cost'> {
  indicator_id: string
  axis: 'work-plan' | 'ecosystem' | 'situation'
  topic: Topic
  level: 'component' | 'goal' | 'mission' | 'municipal'
  unit: 'count' | 'posts' | 'share' | 'ratio' | 'mean' | 'score' | 'ils'
  direction: 'up_is_better' | 'down_is_better' | 'neutral'
  estimator: 'as_published' | 'sum' | 'ratio_of_sums' | 'ratio_of_sums_wilson' | 'mean_t'
  source: string
  cadence: string
  position: number
}

export interface AuthorityRow {
  authority_id: string
  name: string
  kind: 'city' | 'local_council' | 'regional_council'
  district: string | null
  socioeconomic_cluster: number | null
  cluster_year: number | null
  latest_school_year: number | null
  /** by residents: under 10,000, under 50,000, or more */
  size_class: 'small' | 'medium' | 'large' | null
}

export interface InstitutionRow {
  institution_id: string
  name: string
  authority_id: string | null
  locality_name: string | null
  sector: string | null
  supervision: string | null
  education_stages: string | null
}

export interface MapRow {
  indicator_id: string
  school_year: number
  breakdown: string | null
  breakdown_value: string | null
  value: number | null
  n: number | null
  ci_low: number | null
  ci_high: number | null
  status: Status
  national_value: number | null
  national_status: Status | null
  change: number | null
  previous_school_year: number | null
}

export interface ValueRow {
  institution_id: string | null
  school_year: number
  period_start: string | null
  period_end: string | null
  breakdown: string | null
  breakdown_value: string | null
  value: number | null
  numerator: number | null
  denominator: number | null
  n: number | null
  ci_low: number | null
  ci_high: number | null
  status: Status
  /** empty where several files made the value, or answers did */
  vintage_id: string | null
}

export interface TrendRow {
  breakdown: string | null
  breakdown_value: string | null
  school_year: number
  value: number
  status: Status
  previous_school_year: number | null
  previous_value: number | null
  change: number | null
  /** 95%: Newcombe's of shares, Welch's of means; empty where the values have no interval, and so are p and test */
  change_low: number | null
  change_high: number | null
  change_p: number | null
  change_test: 'exact' | 'score' | 'welch' | null
  /** the first measured year of the same meaning, this one itself at first */
  baseline_school_year: number
  baseline_value: number
  baseline_change: number
  baseline_change_low: number | null
  baseline_change_high: number | null
  baseline_change_p: number | null
  baseline_change_test: 'exact' | 'score' | 'welch' | null
}

export type Verdict = 'rose' | 'fell' | 'no_change_shown' | 'too_few_years'

/** How a value of one meaning moved over its measured years, and what can be said of it. */
export interface SeriesRow {
  indicator_id: string
  breakdown: string | null
  breakdown_value: string | null
  first_school_year: number
  last_school_year: number
  /** whether its meaning is today's */
  is_latest: boolean
  years_count: number
  /** those that its own source does not call imprecise; slope, trend and limits are of them */
  judged_years_count: number
  /** Theil and Sen's, a year, from four measured years; its interval from five */
  slope: number | null
  slope_low: number | null
  slope_high: number | null
  /** Mann and Kendall's, from four measured years */
  trend_tau: number | null
  trend_p: number | null
  /** between which limits it moves by itself; only of twelve years in a row without a trend */
  behaviour_centre: number | null
  behaviour_low: number | null
  behaviour_high: number | null
  behaviour_outside_count: number | null
  /** by the last change where its chance can be told, else by the course of five years or more; empty: too few years */
  judged_by: 'change' | 'trend' | null
  judged_from_school_year: number | null
  p: number | null
  /** p adjusted for how many lines are read together (Benjamini and Hochberg) */
  q: number | null
  verdict: Verdict
}

/** Where the home's authority stands in a year. */
export interface RankRow {
  school_year: number
  /** all authorities that have the indicator, or those of its kind, size class and socio-economic cluster */
  among: 'all' | 'alike'
  authorities_count: number
  /** which value has rank 1: the better, and where neither is better the highest */
  first_is: 'highest' | 'lowest'
  rank: number
  /** the ranks it could have, 95%; empty where values come without the counts behind them */
  rank_best: number | null
  rank_worst: number | null
  /** the middle of the values compared */
  median_value: number
}

/** Which value; what is left out is empty in the table. */
export interface ValueAddress {
  indicatorId: string
  /** `national` for the nation; empty for a school whose authority is not known */
  authorityId: string | null
  institutionId?: string | null
  schoolYear: number
  breakdown?: string | null
  breakdownValue?: string | null
}

export interface SourceRow {
  /** empty for answers, and so is all that speaks of a file */
  vintage_id: string | null
  source_id: string | null
  file_name: string | null
  period: string | null
  signed_off_at: string | null
  signed_off_by: string | null
  sheet: string | null
  field: string
  header: string | null
  cells: string | null
  cell_count: number | null
  text: string | null
}

export interface NumberCheckRow extends InEach<'reason', string | null> {
  check_id: string
  source_id: string
  field: string
  year: number
  breakdown: string | null
  breakdown_value: string | null
  expected: number
  found: number
  difference: number
  tolerance: number
  outcome: 'agrees' | 'explained' | 'differs' | 'repeated'
}

/** A school that a municipal file in force prints by a name no code is known for; its numbers count for the authority alone. */
export interface UnresolvedNameRow {
  kind: 'institution'
  name_key: string
  name: string
  source_id: string
  vintage_id: string
  /** no file says a code, or several say several */
  outcome: 'unknown' | 'ambiguous'
  /** codes that files give this name, `990011, 990029`; empty where none does */
  candidates: string
  first_school_year: number
  last_school_year: number
}

export interface CompletenessRow {
  source_id: string
  /** a school, a programme, an indicator of the municipality's own, or the home's authority field by field */
  about: 'institution' | 'programme' | 'indicator' | 'field'
  about_id: string
  /** empty for a field: its name is the dictionary's */
  name: string | null
  year: number
  /** of the figures a file in force has a place for, those that say something: a number, a true zero, or that it does not apply */
  filled_share: number
}

export interface VintageRow {
  vintage_id: string
  source_id: string
  file_name: string
  sha256: string
  period: string
  replaces: string
  received_at: string
  received_by: string
  signed_off_at: string
  signed_off_by: string
  is_in_force: boolean
}

export interface QuestionnaireScaleRow extends InEach<'title'> {
  questionnaire_id: string
  version: number
  scale_id: string
  campaign_id: string
  wave: string
  school_year: number
  n: number | null
  mean: number | null
  sd: number | null
  ci_low: number | null
  ci_high: number | null
  low: number
  high: number
  status: Status
}

/** A scale in two waves of one questionnaire, about one programme or body. */
export interface TwoWaves extends InEach<'title'> {
  questionnaire_id: string
  version: number
  authority_id: string
  programme_id: string | null
  body_id: string | null
  before_school_year: number
  before_wave: string
  after_school_year: number
  after_wave: string
  scale_id: string
}

/** How far those moved who answered in two waves, by the pairing code, and how good the pairing is. */
export interface QuestionnaireChangeRow extends TwoWaves {
  /** pairs with a score both times */
  n: number | null
  change: number | null
  ci_low: number | null
  ci_high: number | null
  /** by Student's paired test */
  p: number | null
  wilcoxon_p: number | null
  effect_dz: number | null
  effect_dav: number | null
  /** Cronbach's α of the earlier wave, and the change that is more than the error it leaves (Jacobson and Truax) */
  reliability: number | null
  reliable_threshold: number | null
  /** of the pairs: who moved up by more than that, by less either way, and down */
  improved_share: number | null
  unchanged_share: number | null
  worsened_share: number | null
  /** responses of each wave, with a code or without */
  before_n: number | null
  after_n: number | null
  /** those of the later wave that were paired, with the same code or with one answer of it that differs */
  paired_count: number | null
  one_differs_count: number | null
  /** those of the later wave whose code fits more than one of the earlier */
  ambiguous_count: number | null
  /** of the responses of the later wave */
  paired_share: number | null
  ambiguous_share: number | null
  /** how many of the pairs chance alone may have made; empty where nobody left a code */
  expected_wrong_count: number | null
  low: number
  high: number
  status: Status
}

/** What the guide recommends and is not so, with its reason. */
export interface AdviceRow extends InEach<'reason'> {
  advice_id: string
  axis: string
  subject_kind: string
  subject_id: string
  subject_name: string | null
  /** where it is about one year */
  school_year: number | null
  /** by name: indicators, groups */
  found: string | null
  /** in the advice's own terms: members, chairs, core programmes, quarters, hours, coders, Krippendorff's α */
  found_number: number | null
  /** what the guide, or the budget, has it lie between; empty on a side that is open */
  wanted_from: number | null
  wanted_to: number | null
}

import type { TargetState } from './targets/target-state.ts'

/** Rows of the plan's published tables. Dates are `2021-09-01`, shares 0–1, money whole shekels. */

interface Cell {
  vintage_id: string
  sheet: string | null
  row: number
}
interface Money {
  planned_ils: number | null
  committed_ils: number | null
  spent_ils: number | null
}

export interface PlanItemRow extends Cell, Money {
  item_id: string
  level: 'mission' | 'goal' | 'lever' | 'component'
  parent_id: string | null
  /** in the plan's own order, each item after the one above it */
  position: number
  /** 1 at the top; empty where what is above it is not in the plan */
  depth: number | null
  name: string
  wording: string | null
  owner: string | null
  from_year: number | null
  programme_kind: 'core' | 'other' | null
  executing_body: string | null
  status: 'planned' | 'under_way' | 'done' | 'stopped' | null
  planned_start: string | null
  planned_end: string | null
  actual_start: string | null
  actual_end: string | null
  output: string | null
  planned_output: number | null
  actual_output: number | null
  /** components at or beneath the item; empty where there are none */
  component_count: number | null
  core_count: number | null
  done_count: number | null
  /** those whose planned end had passed when the plan was signed off, what was stopped left out */
  due_count: number | null
  due_done_count: number | null
  late_done_count: number | null
  doing: 'done' | 'not_done' | 'not_due' | null
  movement: 'moving' | 'still' | 'mixed' | 'unknown' | null
  verdict: 'holds' | 'partly' | 'theory' | 'execution' | 'other_cause' | 'early' | 'unknown' | null
}

export interface PlanBudgetRow extends Cell, Money {
  item_id: string | null
  name: string
  school_year: number
}

/** What a target is set on beside its indicator. */
export interface TargetSeries {
  /** a questionnaire's scale, where the name is one's and no indicator's */
  questionnaire_id: string | null
  scale_id: string | null
  /** as the plan writes them; empty where it means all */
  part: string | null
  school: string | null
  /** as found; empty beside a part or school as written: nobody knows it */
  institution_id: string | null
  breakdown: string | null
  breakdown_value: string | null
}

export interface TargetRow extends Cell, TargetSeries {
  target_id: string
  item_id: string | null
  level: 'mission' | 'goal' | 'component'
  name: string
  indicator_id: string | null
  indicator_name: string
  kind: 'absolute' | 'change' | 'benchmark' | 'increase'
  wanted: 'up' | 'down'
  deadline: number
  hold_years: number
  target_value: number | null
  wording: string | null
  baseline_year: number | null
  baseline_value: number | null
  /** `not_defined`: the plan does not say how much; `withheld`: what would decide is the number of a small group */
  state: TargetState | 'not_defined' | 'withheld'
  /** school years from the baseline on that were measured and are withheld */
  withheld_years_count: number
  decided_year: number | null
  decided_value: number | null
  /** what the deciding year had to be: the level, or before the deadline the even pace to it */
  asked_value: number | null
  ci_low: number | null
  ci_high: number | null
  /** whether what was asked for lies outside the interval; empty where there is none */
  is_sure: boolean | null
  reached_year: number | null
  held_years: number | null
  latest_year: number | null
  /** the smallest change that would show with 80% power in one year, and in the years to the deadline pooled */
  detectable_yearly: number | null
  detectable_pooled: number | null
  years_pooled: number | null
  cases_per_year: number | null
}

export interface TargetYearRow {
  target_id: string
  school_year: number
  status: 'observed' | 'suppressed'
  /** empty where it is withheld */
  value: number | null
  ci_low: number | null
  ci_high: number | null
  level_value: number | null
  national_value: number | null
  is_met: boolean | null
}

export interface TargetDefinitionRow extends Cell, TargetSeries {
  target_id: string
  level: TargetRow['level']
  name: string
  indicator_id: string | null
  indicator_name: string
  kind: TargetRow['kind']
  deadline: number
  hold_years: number
  target_value: number | null
  baseline_year: number | null
  wording: string | null
  is_in_force: boolean
}

export interface MeasurementRow extends Cell {
  measurement_id: string
  school_year: number
  name: string
  indicator_id: string | null
  axis: 'work_plan' | 'infrastructure' | 'situation' | null
  method: 'quantitative' | 'qualitative' | null
  source: string | null
  collector: string | null
  analyst: string | null
  is_one_person: boolean
  cadence: string | null
  respondents: string | null
  limits: string | null
  round_hours_count: number | null
  round_ils: number | null
  respondent_minutes_count: number | null
  rounds_count: number
  due_date: string
  /** whether the indicator has a value in that school year; empty for what is no indicator of Madad's */
  is_measured: boolean | null
  /** of the indicator's page at the desk, as far as this build knows; empty where it never was */
  last_opened_on: string | null
  /** on how many days; empty where nothing was counted, or where it has no page */
  opened_days_count: number | null
  /** the first day any indicator's page was opened on */
  counted_since: string | null
}

export interface MeasurementCostRow {
  axis: string
  school_year: number
  measurement_count: number
  hours_count: number | null
  cost_ils: number | null
  budget_hours_count: number | null
  budget_ils: number | null
}

export interface RespondentBurdenRow {
  respondents: string
  school_year: number
  measurement_count: number
  rounds_count: number
  minutes_count: number
}

export interface AnswerCodingRow {
  question: string
  school_year: number
  /** empty where there are so few that they are withheld */
  answer_count: number | null
  coder_count: number
  /** answers that both of the first two coders coded */
  both_count: number | null
  agreed_share: number | null
  kappa: number | null
  kappa_low: number | null
  kappa_high: number | null
  alpha: number | null
  vintage_id: string
}

export interface AnswerThemeRow {
  question: string
  school_year: number
  code: number
  /** empty for a number the codebook lacks */
  theme: string | null
  share: number | null
  n: number | null
  status: 'observed' | 'suppressed'
}

export interface QuotationRow {
  question: string
  school_year: number
  code: number | null
  quotation: string
  released_by: string
  vintage_id: string
}

/** The tables that are read whole, by their names. */
export interface PlanTables {
  plan_item: PlanItemRow
  plan_budget: PlanBudgetRow
  target: TargetRow
  target_year: TargetYearRow
  target_definition: TargetDefinitionRow
  measurement: MeasurementRow
  measurement_cost: MeasurementCostRow
  respondent_burden: RespondentBurdenRow
  answer_coding: AnswerCodingRow
  answer_theme: AnswerThemeRow
  quotation: QuotationRow
}

import type { PublishedTable } from './published-table.ts'

const cell = { vintage_id: 'VARCHAR', sheet: 'VARCHAR', row: 'INTEGER' } as const
/** what a target is set on beside its indicator: a questionnaire's scale, a school, a part, as written and as found */
const series = {
  questionnaire_id: 'VARCHAR',
  scale_id: 'VARCHAR',
  part: 'VARCHAR',
  school: 'VARCHAR',
  institution_id: 'VARCHAR',
  breakdown: 'VARCHAR',
  breakdown_value: 'VARCHAR',
} as const
const money = { planned_ils: 'DOUBLE', committed_ils: 'DOUBLE', spent_ils: 'DOUBLE' } as const

/** What is published of the work plan, and of what measuring takes. */
export const publishedPlanTables: readonly PublishedTable[] = [
  {
    name: 'plan_item',
    columns: {
      ...{ item_id: 'VARCHAR', level: 'VARCHAR', parent_id: 'VARCHAR', position: 'INTEGER', depth: 'INTEGER' },
      ...{ name: 'VARCHAR', wording: 'VARCHAR', owner: 'VARCHAR', from_year: 'INTEGER', programme_kind: 'VARCHAR' },
      ...{ executing_body: 'VARCHAR', status: 'VARCHAR', planned_start: 'DATE', planned_end: 'DATE' },
      ...{
        actual_start: 'DATE',
        actual_end: 'DATE',
        output: 'VARCHAR',
        planned_output: 'DOUBLE',
        actual_output: 'DOUBLE',
      },
      ...{ component_count: 'INTEGER', core_count: 'INTEGER', done_count: 'INTEGER', due_count: 'INTEGER' },
      ...{ due_done_count: 'INTEGER', late_done_count: 'INTEGER' },
      ...money,
      ...{ doing: 'VARCHAR', movement: 'VARCHAR', verdict: 'VARCHAR' },
      ...cell,
    },
    key: ['position', 'item_id'],
  },
  {
    name: 'plan_budget',
    columns: { item_id: 'VARCHAR', name: 'VARCHAR', school_year: 'INTEGER', ...money, ...cell },
    key: ['name', 'school_year'],
  },
  {
    name: 'plan_indicator',
    columns: {
      ...{ item_id: 'VARCHAR', level: 'VARCHAR', name: 'VARCHAR', indicator_id: 'VARCHAR', indicator_name: 'VARCHAR' },
      ...{ owner: 'VARCHAR', from_year: 'INTEGER' },
      ...cell,
    },
    key: ['level', 'name', 'indicator_name'],
  },
  {
    name: 'target',
    columns: {
      ...{ target_id: 'VARCHAR', item_id: 'VARCHAR', level: 'VARCHAR', name: 'VARCHAR', indicator_id: 'VARCHAR' },
      ...{ indicator_name: 'VARCHAR', kind: 'VARCHAR', wanted: 'VARCHAR', deadline: 'INTEGER', hold_years: 'INTEGER' },
      ...series,
      ...{ target_value: 'DOUBLE', wording: 'VARCHAR', baseline_year: 'INTEGER', baseline_value: 'DOUBLE' },
      ...{
        state: 'VARCHAR',
        withheld_years_count: 'INTEGER',
        decided_year: 'INTEGER',
        decided_value: 'DOUBLE',
        asked_value: 'DOUBLE',
        ci_low: 'DOUBLE',
      },
      ...{
        ci_high: 'DOUBLE',
        is_sure: 'BOOLEAN',
        reached_year: 'INTEGER',
        held_years: 'INTEGER',
        latest_year: 'INTEGER',
      },
      ...{
        detectable_yearly: 'DOUBLE',
        detectable_pooled: 'DOUBLE',
        years_pooled: 'INTEGER',
        cases_per_year: 'DOUBLE',
      },
      ...cell,
    },
    key: ['target_id'],
  },
  {
    name: 'target_year',
    columns: {
      ...{
        target_id: 'VARCHAR',
        school_year: 'INTEGER',
        status: 'VARCHAR',
        value: 'DOUBLE',
        ci_low: 'DOUBLE',
        ci_high: 'DOUBLE',
      },
      ...{ level_value: 'DOUBLE', national_value: 'DOUBLE', is_met: 'BOOLEAN' },
    },
    key: ['target_id', 'school_year'],
  },
  {
    name: 'target_definition',
    columns: {
      ...{
        target_id: 'VARCHAR',
        level: 'VARCHAR',
        name: 'VARCHAR',
        indicator_id: 'VARCHAR',
        indicator_name: 'VARCHAR',
      },
      ...series,
      ...{
        kind: 'VARCHAR',
        deadline: 'INTEGER',
        hold_years: 'INTEGER',
        target_value: 'DOUBLE',
        baseline_year: 'INTEGER',
      },
      ...{ wording: 'VARCHAR', is_in_force: 'BOOLEAN' },
      ...cell,
    },
    key: ['target_id', 'vintage_id'],
  },
  {
    name: 'measurement',
    columns: {
      ...{
        measurement_id: 'VARCHAR',
        school_year: 'INTEGER',
        name: 'VARCHAR',
        indicator_id: 'VARCHAR',
        axis: 'VARCHAR',
      },
      ...{ method: 'VARCHAR', source: 'VARCHAR', collector: 'VARCHAR', analyst: 'VARCHAR', is_one_person: 'BOOLEAN' },
      ...{
        cadence: 'VARCHAR',
        respondents: 'VARCHAR',
        limits: 'VARCHAR',
        round_hours_count: 'DOUBLE',
        round_ils: 'DOUBLE',
      },
      ...{ respondent_minutes_count: 'DOUBLE', rounds_count: 'INTEGER', due_date: 'DATE', is_measured: 'BOOLEAN' },
      ...{ last_opened_on: 'DATE', opened_days_count: 'INTEGER', counted_since: 'DATE' },
      ...cell,
    },
    key: ['measurement_id', 'school_year'],
  },
  {
    name: 'measurement_cost',
    columns: {
      ...{ axis: 'VARCHAR', school_year: 'INTEGER', measurement_count: 'INTEGER', hours_count: 'DOUBLE' },
      ...{ cost_ils: 'DOUBLE', budget_hours_count: 'DOUBLE', budget_ils: 'DOUBLE' },
    },
    key: ['axis', 'school_year'],
  },
  {
    name: 'respondent_burden',
    columns: {
      ...{ respondents: 'VARCHAR', school_year: 'INTEGER', measurement_count: 'INTEGER', rounds_count: 'INTEGER' },
      ...{ minutes_count: 'DOUBLE' },
    },
    key: ['respondents', 'school_year'],
  },
  {
    name: 'answer_coding',
    columns: {
      ...{ question: 'VARCHAR', school_year: 'INTEGER', answer_count: 'INTEGER', coder_count: 'INTEGER' },
      ...{ both_count: 'INTEGER', agreed_share: 'DOUBLE', kappa: 'DOUBLE', kappa_low: 'DOUBLE', kappa_high: 'DOUBLE' },
      ...{ alpha: 'DOUBLE', vintage_id: 'VARCHAR' },
    },
    key: ['question', 'school_year'],
  },
  {
    name: 'answer_theme',
    columns: {
      ...{ question: 'VARCHAR', school_year: 'INTEGER', code: 'INTEGER', theme: 'VARCHAR', share: 'DOUBLE' },
      ...{ n: 'INTEGER', status: 'VARCHAR' },
    },
    key: ['question', 'school_year', 'code'],
  },
  {
    name: 'quotation',
    columns: {
      ...{ question: 'VARCHAR', school_year: 'INTEGER', code: 'INTEGER', quotation: 'VARCHAR', released_by: 'VARCHAR' },
      vintage_id: 'VARCHAR',
    },
    key: ['question', 'school_year', 'code', 'quotation'],
  },
]

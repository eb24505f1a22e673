import type { Status } from './published-rows.ts'

/** Rows of axis 2 as the reading functions give them; see `published-infrastructure.ts`. */

export type BodyKind = 'steering_committee' | 'working_group' | 'partners_forum'

interface OfBody {
  body_key: string
  body_name: string
  body_kind: BodyKind | null
}

export interface BodyMeetingRow extends OfBody {
  school_year: number
  meeting_date: string
  /** its place among the held ones that have a list of who came */
  meeting_number: number | null
  is_held: boolean
  invited: number | null
  attended: number | null
  attended_share: number | null
  guests: number | null
  /** who came to the one before, and what became of them */
  previous: number | null
  same_people: number | null
  same_organisations: number | null
  same_people_share: number | null
  topics_planned: number | null
  topics_covered: number | null
  topics_carried_over: number | null
  topics_added: number | null
  tasks_raised: number | null
  tasks_due_by_next: number | null
  tasks_done_by_next: number | null
  initiatives_raised: number | null
  late_minutes: number | null
  overrun_minutes: number | null
  status: Status
  vintage_id: string
  sheet: string | null
  cells: string | null
}

export interface BodyYearRow extends OfBody {
  goal_name: string | null
  school_year: number
  meetings_planned: number | null
  meetings_held: number
  meetings_cancelled: number
  invitations: number | null
  attendances: number | null
  previous: number | null
  same_people: number | null
  same_organisations: number | null
  people_invited: number | null
  people_attended: number | null
  /** those invited twice or more, and those of them who came to 75% at least */
  regulars_of: number | null
  steady_members: number | null
  topics_planned: number | null
  topics_covered: number | null
  topics_carried_over: number | null
  year_topics: number | null
  year_topics_covered: number | null
  initiatives_raised: number | null
  initiatives_carried_on: number | null
  initiatives_open: number | null
  decisions: number | null
  decisions_implemented: number | null
  overrun_minutes_mean: number | null
  status: Status
  vintage_id: string
}

export interface BodySurvivalRow extends OfBody {
  meeting_number: number
  meeting_date: string
  founders: number | null
  at_risk: number | null
  ended: number | null
  still_coming_share: number | null
  ci_low: number | null
  ci_high: number | null
  status: Status
  vintage_id: string
}

export interface BodyDiversityRow extends OfBody {
  school_year: number
  attribute: 'sector' | 'role' | 'organisation'
  of_whom: 'invited' | 'attended'
  people: number | null
  kinds: number | null
  diversity: number | null
  evenness: number | null
  status: Status
  vintage_id: string
}

export interface BodyPathRow {
  body_key: string
  body_name: string
  path_step: 'trust' | 'problem' | 'present_state' | 'strategies' | 'decisions' | 'action'
  expected_month: number
  months_watched: number
  first_reached: string | null
  first_month: number | null
  topics: number
  state: 'in_time' | 'late' | 'missed' | 'not_due'
}

export interface TaskYearRow {
  /** nothing for all bodies together */
  body_key: string | null
  body_name: string | null
  school_year: number
  raised: number
  done: number
  open: number
  overdue: number
  due_by_next: number
  done_by_next: number
  done_in_year: number
  median_days: number | null
  median_ci_low: number | null
  median_ci_high: number | null
  vintage_id: string | null
  sheet: string | null
  cells: string | null
}

export interface PartnerYearRow {
  partner_key: string
  partner_name: string
  tie: 'strategic' | 'network'
  sector: 'public' | 'business' | 'third' | null
  school_year: number
  contacts_aimed: number
  contacts: number
  meetings: number
  quarters_due: number | null
  quarters_met: number | null
  longest_silence_days: number | null
  aims: number
  aims_reached: number
  aims_open: number
  vintage_id: string
  cells: string | null
}

export interface PerceptionRow {
  questionnaire_id: string
  version: number
  scale_id: string
  title_he: string
  title_ar: string
  title_en: string
  campaign_id: string
  /** the body it asks about; nothing where it asks about the whole partnership */
  body_name: string | null
  wave: string
  school_year: number
  n: number | null
  /** from 0 to 1 */
  felt: number | null
  felt_low: number | null
  felt_high: number | null
  /** what the log counts of the same, from 0 to 1 */
  indicator_id: string
  counted: number | null
  outcome: 'agree' | 'felt_higher' | 'felt_lower' | null
  status: Status
}

export interface InfrastructureTables {
  body_meeting: BodyMeetingRow
  body_year: BodyYearRow
  body_survival: BodySurvivalRow
  body_diversity: BodyDiversityRow
  body_path: BodyPathRow
  task_year: TaskYearRow
  partner_year: PartnerYearRow
  perception: PerceptionRow
}

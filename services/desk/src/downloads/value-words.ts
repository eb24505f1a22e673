import { type Language, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { valueWords } from '@madad/warehouse/field-words'
import { breakdownTitle, breakdownWords, sayNamed } from '../words.ts'
import type { Row } from './taken.ts'

/** Where the words of a column's values stand: a group of the catalogue, or a field of the dictionary. */
type Words = { group: string } | { field: string }

const ofColumn: Record<string, readonly Words[]> = {
  status: [{ group: 'desk.status' }, { group: 'value.status' }],
  national_status: [{ group: 'desk.status' }, { group: 'value.status' }],
  'plan_item.status': [{ group: 'plan.status' }],
  level: [{ group: 'plan.level' }],
  programme_kind: [{ field: 'programme_kind' }],
  doing: [{ group: 'value.doing' }],
  movement: [{ group: 'value.movement' }],
  'series.verdict': [{ group: 'change.verdict' }],
  change_test: [{ group: 'value.change_test' }],
  baseline_change_test: [{ group: 'value.change_test' }],
  judged_by: [{ group: 'value.judged_by' }],
  among: [{ group: 'value.among' }],
  first_is: [{ group: 'value.first_is' }],
  verdict: [{ group: 'value.verdict' }, { group: 'plan.verdict' }],
  kind: [{ field: 'target_kind' }],
  wanted: [{ group: 'value.wanted' }],
  'target.state': [{ group: 'value.state' }, { group: 'plan.state' }],
  axis: [{ group: 'value.axis' }, { field: 'measured_axis' }],
  subject_kind: [{ group: 'value.subject_kind' }],
  subject_name: [{ field: 'measured_axis' }],
  method: [{ field: 'measurement_method' }],
  cadence: [{ field: 'measurement_cadence' }],
  respondents: [{ field: 'respondents_kind' }],
  body_kind: [{ group: 'infrastructure.kind' }],
  attribute: [{ group: 'infrastructure.diversity' }],
  of_whom: [{ group: 'value.of_whom' }],
  path_step: [{ group: 'infrastructure.step' }],
  'body_path.state': [{ group: 'value.path' }, { group: 'infrastructure.path' }],
  tie: [{ group: 'infrastructure.tie' }],
  sector: [{ field: 'organisation_sector' }],
  outcome: [{ group: 'infrastructure.outcome' }],
  wave: [{ group: 'desk.wave' }],
  before_wave: [{ group: 'desk.wave' }],
  after_wave: [{ group: 'desk.wave' }],
  published_coefficient: [{ group: 'value.coefficient' }],
}

/** A text of a table in the reader's words: what is a word of ours is translated, what a file says stays as it is. */
export function wordsOf(table: string, column: string, row: Row, language: Language): string | null {
  const value = row[column]
  if (column === 'language')
    return typeof value === 'string' ? (ownName[value as Language] ?? value) : say(language, 'results.language.all')
  if (typeof value !== 'string') return null
  if (column === 'breakdown') return breakdownTitle(value, language)
  if (column === 'breakdown_value' && typeof row.breakdown === 'string')
    return breakdownWords(row.breakdown, value, language)
  for (const words of ofColumn[`${table}.${column}`] ?? ofColumn[column] ?? []) {
    const said: string =
      'group' in words ? sayNamed(language, words.group, value) : valueWords(words.field, value, language)
    if (said !== value) return said
  }
  return value
}

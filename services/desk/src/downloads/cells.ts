import { type Language, languages } from '@madad/language/language'
import { type MessageKey, messages, say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { Status } from '@madad/warehouse/published-rows'
import { sayStatus, type Unit } from '../figure.ts'
import { indicatorOf, type Row, type Taken } from './taken.ts'
import { wordsOf } from './value-words.ts'

export interface Cell {
  value: string | number | Date | null
  /** how a spreadsheet shows it */
  format: string
}

export interface Column {
  /** its name in the contract; of a text in three languages without the language */
  name: string
  title: string
  means: string
  cell: (row: Row) => Cell
}

export const titleOfTable = (name: string, language: Language): string => say(language, `table.${name}` as MessageKey)

/** They tie rows to rows of other tables, and say nothing to a reader. */
const ties = /^(?:target|item|parent|measurement|campaign)_id$|_key$/

/** A table's columns as its reader sees them: of a text that stands in three languages one, and what only ties tables together last. */
export function columnsOf(taken: Taken, language: Language): Column[] {
  const names = Object.keys(taken.columns).toSorted((a, b) => Number(ties.test(a)) - Number(ties.test(b)))
  const others = languages.filter((other) => other !== language)
  const isOther = (name: string) =>
    others.some((other) => name.endsWith(`_${other}`)) && names.includes(`${name.slice(0, -3)}_${language}`)
  return names
    .filter((name) => !isOther(name))
    .map((name) => {
      const bare = names.includes(`${name.slice(0, -3)}_he`) && name.endsWith(`_${language}`) ? name.slice(0, -3) : name
      return {
        name: bare,
        title: titleOf(taken.name, bare, language) ?? bare,
        means: titleOf(taken.name, `${bare}.means`, language) ?? '',
        cell: cellOf(taken, name, language),
      }
    })
}

/** What a column is called in this table, else in all; nothing where the catalogue has no word for it. */
export function titleOf(table: string, name: string, language: Language): string | undefined {
  const key = [`column.${table}.${name}`, `column.${name}`].find((each) => Object.hasOwn(messages, each))
  return key && say(language, key as MessageKey)
}

const text = (value: string | null): Cell => ({ value, format: '@' })

function cellOf(taken: Taken, name: string, language: Language): (row: Row) => Cell {
  const type = taken.columns[name]!
  if (type === 'VARCHAR') {
    if (namesIndicator.has(name))
      return (row) =>
        text(
          taken.indicators.get(row[name] as string)?.[`title_${language}`] ?? wordsOf(taken.name, name, row, language),
        )
    if (name === 'vintage_id') {
      const files = new Map(taken.vintages.map(({ vintage_id, file_name }) => [vintage_id, file_name]))
      return (row) => text(files.get(row[name] as string) ?? (row[name] as string | null))
    }
    return (row) => text(wordsOf(taken.name, name, row, language))
  }
  if (type === 'BOOLEAN')
    return (row) => text(row[name] === null ? null : say(language, row[name] === true ? 'value.yes' : 'value.no'))
  if (type === 'DATE' || type === 'TIMESTAMP') {
    const format = language === 'he' ? 'd.m.yyyy' : 'd/m/yyyy'
    return (row) => ({ value: typeof row[name] === 'string' ? dayOf(row[name]) : null, format })
  }
  if (type === 'INTEGER' && isYear(name))
    return (row) => text(typeof row[name] === 'number' ? formatSchoolYear(row[name], language) : null)
  return (row) => {
    const value = row[name]
    if (typeof value !== 'number') return text(wordForNone(taken.name, name, row, language))
    return { value, format: formatOf(taken, name, row, value) }
  }
}

/** May say an indicator by its id. */
const namesIndicator = new Set(['indicator_id', 'indicator_name', 'name', 'subject_name', 'found'])

const dayOf = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`)

const isYear = (name: string): boolean => /(?:^|_)year$/.test(name) || name === 'deadline'

/** What stands or falls with a row's status; the first of them says why where it is empty. */
const ofStatus: Record<string, readonly string[]> = {
  indicator_value: ['value'],
  map: ['value'],
  questionnaire_scale: ['mean'],
  scale_reliability: ['alpha'],
  item_analysis: ['item_rest'],
  questionnaire_change: ['change'],
  wave_comparison: ['before_mean', 'after_mean'],
  body_meeting: ['attended_share'],
  body_year: ['attendances'],
  body_survival: ['still_coming_share'],
  body_diversity: ['diversity'],
  perception: ['felt'],
  answer_theme: ['share'],
}

/** Why there is no number, where the row says so. */
function wordForNone(table: string, name: string, row: Row, language: Language): string | null {
  const status = name === 'national_value' ? row.national_status : ofStatus[table]?.includes(name) ? row.status : null
  return typeof status === 'string' ? (sayStatus(status as Status, language)?.short ?? null) : null
}

const ofUnit: Record<Unit, string> = {
  count: '#,##0',
  share: '0.0%',
  score: '0.00',
  posts: '#,##0.0',
  ratio: '#,##0.0',
  mean: '#,##0.0',
  ils: '"₪"#,##0',
}
/** Measured in the unit of the row's indicator. */
const inUnit = new Set([
  ...['value', 'national_value', 'ci_low', 'ci_high', 'change', 'baseline_value', 'decided_value', 'asked_value'],
  ...['target_value', 'level_value', 'detectable_yearly', 'detectable_pooled', 'previous_value', 'median_value'],
  ...['change_low', 'change_high', 'baseline_change', 'baseline_change_low', 'baseline_change_high'],
  ...['behaviour_centre', 'behaviour_low', 'behaviour_high'],
])
/** What a year brings is small beside the value: one digit more than its unit has. */
const yearly = new Set(['slope', 'slope_low', 'slope_high'])
const yearlyOf: Record<Unit, string> = {
  count: '#,##0.0',
  share: '0.00%',
  score: '0.000',
  posts: '#,##0.00',
  ratio: '#,##0.00',
  mean: '#,##0.00',
  ils: '"₪"#,##0.0',
}
const shares = new Set([
  ...['share', 'felt', 'felt_low', 'felt_high', 'counted'],
  ...['body_survival.ci_low', 'body_survival.ci_high'],
])
const wholes = /(?:_ils|minutes(?:_count)?|_output|^median_.*|^cases_per_year)$/

function formatOf(taken: Taken, name: string, row: Row, value: number): string {
  const unit = indicatorOf(taken, row)?.unit
  if (unit && inUnit.has(name)) return ofUnit[unit]
  if (unit && yearly.has(name)) return yearlyOf[unit]
  if (name.endsWith('_share') || shares.has(name) || shares.has(`${taken.name}.${name}`)) return '0%'
  if (taken.columns[name] === 'INTEGER' || wholes.test(name)) return '#,##0'
  if (name === 'numerator' || name === 'denominator') return Number.isInteger(value) ? '#,##0' : '#,##0.0'
  if (/hours_count$|_wrong_count$|_minutes_mean$/.test(name)) return '#,##0.0'
  return name === 'p' || name === 'q' || name.endsWith('_p') ? '0.000' : '0.00'
}

import type { Problem } from '@madad/language/problem'
import { fieldsOf } from '@madad/pipelines/fields'
import {
  type ChosenTable,
  chooseTable,
  meaningsOf,
  type Said,
  settable,
  unknownKey,
} from '@madad/pipelines/mapping/chosen-table'
import type { Fit, FoundColumn, SuggestedTable } from '@madad/pipelines/mapping/suggestion'
import type { Source } from '@madad/pipelines/source'
import { parted } from './parted.ts'

/** What is said of the columns of an unknown file, as it is typed. */
export interface MapWords {
  /** the school year; it stands before what a title says */
  year?: string | undefined
  /** what files of the kind are to be called; else the file's name */
  title?: string | undefined
  /** `C=grade` or `header=grade`, each; `C=-` is not read */
  column: readonly string[]
  /** `unknown word=what it stands for`, each */
  value: readonly string[]
  /** `gender=female`, each: what the whole table is about, where no column says it */
  about: readonly string[]
}

/** What a column that is not read is said to be. */
export const unread = '-'

export const headerOf = ({ labels }: FoundColumn): string => labels.join(' › ')

/** What was typed, laid over what is suggested; or all of it that cannot be. */
export function chooseAsTyped(
  file: string,
  table: SuggestedTable,
  fit: Fit,
  of: Source,
  { year, title, column, value, about }: MapWords,
): ChosenTable | { problems: Problem[] } {
  const columns = column.map((text) => columnSaid(file, table, fieldsOf(of.definition.tables[fit.table]!), text))
  const said: Said = {
    fields: new Map(columns.flatMap((each) => ('code' in each ? [] : [each]))),
    sets: new Map(),
    values: new Map(),
    whole: new Map(about.map(parted)),
    isYearInTitle: year === undefined,
    year: year ?? '',
    title: title ?? file.replace(/\.[^.]*$/, ''),
  }
  const chosen = chooseTable(table, fit, of, said, said.title)
  const values = value.map((text) => valueSaid(file, chosen.columns, of, text))
  const unheard = about.flatMap((text) => aboutProblems(file, chosen, text))
  const problems = [...columns, ...values, ...unheard].filter((each) => 'code' in each)
  if (problems.length > 0) return { problems }
  const keys = values.flatMap((each) => ('code' in each ? [] : each))
  return chooseTable(table, fit, of, { ...said, values: new Map(keys) }, said.title)
}

function columnSaid(
  file: string,
  { columns }: SuggestedTable,
  fields: readonly string[],
  text: string,
): [column: number, field: string] | Problem {
  const [named, field] = parted(text)
  const column = columns.find((each) => each.position === named || headerOf(each) === named)
  if (!column) return { code: 'MAP_COLUMN_UNKNOWN', where: { file }, found: named }
  if (field === unread) return [column.index, '']
  if (fields.includes(field)) return [column.index, field]
  const where = { file, cell: column.position }
  return { code: 'MAP_FIELD_UNKNOWN', where, found: field, values: { fields: fields.join(', ') } }
}

/** A word is what it is said to be wherever it stands unknown and may be that. */
function valueSaid(
  file: string,
  columns: ChosenTable['columns'],
  of: Source,
  text: string,
): [key: string, value: string][] | Problem {
  const [word, value] = parted(text)
  const asking = columns.flatMap(({ found, field, unknown }) => {
    const n = unknown.findIndex((each) => each.text === word)
    return field === undefined || n < 0 ? [] : [{ key: unknownKey(found.index, field, n), field }]
  })
  if (asking.length === 0) return { code: 'MAP_WORD_UNKNOWN', where: { file }, found: word }
  const keys = asking.filter(({ field }) => meaningsOf(of, field).includes(value))
  if (keys.length > 0) return keys.map(({ key }) => [key, value])
  const allowed = [...new Set(asking.flatMap(({ field }) => meaningsOf(of, field)))].join(', ')
  return { code: 'MAP_VALUE_UNKNOWN', where: { file }, found: value, values: { word, allowed } }
}

function aboutProblems(file: string, chosen: ChosenTable, text: string): Problem[] {
  const [name, value] = parted(text)
  if (Object.hasOwn(chosen.whole, name)) return []
  const keys = settable(chosen)
  const values = keys.find((each) => each.name === name)?.values.map((each) => `${name}=${each}`)
  const allowed = (values ?? keys.map((each) => `${each.name}=…`)).join(', ')
  return [{ code: 'MAP_ABOUT_UNKNOWN', where: { file }, found: `${name}=${value}`, values: { allowed } }]
}

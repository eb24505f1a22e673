import { cleanText } from './fold.ts'
import { yearOf } from './header.ts'
import type { Located } from './locate.ts'
import { add, type ProblemList } from './problem-list.ts'
import type { MeasureField, SourceDefinition, TellingField } from './source-schema.ts'

/** A column of keys or attributes. */
export interface TellingColumn {
  fieldId: string
  field: TellingField
  column: number
}

/** A column of figures. */
export interface MeasureColumn {
  fieldId: string
  field: MeasureField
  column: number
  /** what the header says the year is, where it does */
  year: number | undefined
  /** what the header says the numbers are multiplied by */
  factor: number
}

/** Columns of figures that speak of the same: of girls, or of nobody in particular. */
export interface MeasureGroup {
  sets: [name: string, value: string][]
  measures: MeasureColumn[]
}

/** A column as staged beside the table. */
export interface StagedColumn {
  sheet: string
  position: string
  fieldId: string
  year: number | null
  header: string
}

export interface TableColumns {
  /** choices first: the form of a code may depend on one */
  telling: TellingColumn[]
  groups: MeasureGroup[]
  measures: MeasureColumn[]
  staged: StagedColumn[]
}

/** What each column of a located table is. */
export function tableColumns(
  file: string,
  source: SourceDefinition,
  { sheet, table, matching, defaultYear }: Located,
  problems: ProblemList,
): TableColumns {
  const columns: TableColumns = { telling: [], groups: [], measures: [], staged: [] }
  for (const { fieldId, column, path } of matching.matches) {
    const field = source.fields[fieldId]!
    if (field.type !== 'measure') {
      columns.telling.push({ fieldId, field, column: column.index })
      continue
    }
    const year = table.year === 'header' ? (yearOf(column, path, field.year_above) ?? defaultYear) : undefined
    columns.measures.push({ fieldId, field, column: column.index, year, factor: factorOf(field, column.labels) })
    const position = sheet.position(column.index)
    if (table.year === 'header' && year === undefined) {
      const where = { file, sheet: sheet.name, cell: position, name: field.name }
      add(problems, { code: 'YEAR_NOT_FOUND', where, found: '', values: { header: field.aliases[0]! } })
    }
    const header = column.labels.map(cleanText).join(' › ')
    columns.staged.push({ sheet: sheet.name, position, fieldId, year: year ?? null, header })
  }
  columns.telling.sort((a, b) => rankOf(a.field) - rankOf(b.field))
  columns.measures.sort((a, b) => a.column - b.column)
  columns.groups = groupsOf(table.sets ?? {}, columns.measures)
  return columns
}

const rankOf = (field: TellingField): number => (field.type === 'choice' ? 0 : 1)

function groupsOf(ofTable: Readonly<Record<string, string>>, measures: readonly MeasureColumn[]): MeasureGroup[] {
  const groups = new Map<string, MeasureGroup>()
  for (const measure of measures) {
    const sets = Object.entries({ ...ofTable, ...measure.field.sets }).sort()
    const key = JSON.stringify(sets)
    const group = groups.get(key) ?? { sets, measures: [] }
    group.measures.push(measure)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** What the header says its numbers are counted in. */
function factorOf(field: MeasureField, labels: readonly string[]): number {
  const text = labels.join(' ')
  for (const [word, factor] of Object.entries(field.scale ?? {})) if (text.includes(word)) return factor
  return 1
}

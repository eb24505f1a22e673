import { parseSchoolYear } from '@madad/language/school-year'
import type { Area } from './area.ts'
import type { ColumnMeaning, FoundColumn, YearFound } from './suggestion.ts'

/**
 * Where the figures' year stands: in a column, in the headers, in a line above the table, in the sheet's name, or nowhere,
 * so that the person must say it.
 * @param yearColumn the column that the table's year field was laid on
 */
export function findYearOf(
  columns: readonly FoundColumn[],
  meanings: readonly ColumnMeaning[],
  yearColumn: number | undefined,
  { titles }: Pick<Area, 'titles'>,
  sheetName: string,
): YearFound {
  if (yearColumn !== undefined) return { where: 'column', column: yearColumn }
  const measured = meanings.filter(({ role }) => role === 'measure').map(({ column }) => column)
  const dated = columns.filter(({ index, year }) => measured.includes(index) && year !== undefined)
  if (measured.length > 0 && dated.length === measured.length) return { where: 'header' }
  for (const { text } of titles.toReversed()) {
    const year = parseSchoolYear(text)
    if (year !== undefined) return { where: 'title', year, text, label: labelOf(text, year) }
  }
  const year = parseSchoolYear(sheetName)
  return year === undefined ? { where: 'nowhere' } : { where: 'sheet', year, text: sheetName.trim() }
}

/** `תלמידים לשנת 2022` → `תלמידים לשנת {year}`; empty where the year is not written as one plain number. */
function labelOf(text: string, year: number): string {
  const found = text.split(new RegExp(`(?<!\\d)${year}(?!\\d)`))
  return found.length === 2 && !/[{}]/.test(text) ? found.join('{year}') : ''
}

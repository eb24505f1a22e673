import { parseSchoolYear } from '@madad/language/school-year'
import { yearOfTitles } from '../locate.ts'
import type { Area } from './area.ts'
import type { ColumnMeaning, FoundColumn, YearFound } from './suggestion.ts'

/**
 * Where the figures' year stands: in a column, in the headers, in a line above the table or the sheet's name (where these
 * agree on one), or nowhere, so that the person must say it.
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
  const texts = [...titles.map(({ text }) => text), sheetName]
  const year = yearOfTitles(texts)
  const text = texts.find((each) => parseSchoolYear(each) === year)
  return year === undefined || text === undefined ? { where: 'nowhere' } : { where: 'title', year, text: text.trim() }
}

import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { PublishedTable } from '@madad/warehouse/published-table'
import type { Row } from './taken.ts'

/** What a file about a place says it is about; the nation where it is no authority. */
export const placeName = (authority: { name: string } | undefined, language: Language): string =>
  authority?.name ?? say(language, 'desk.national.long')

/** Rows with these columns alone, each school's name beside its number. */
export function rowsWithSchools(
  rows: readonly object[],
  columns: PublishedTable['columns'],
  schools: readonly { institution_id: string; name: string }[],
): Row[] {
  const names = new Map(schools.map(({ institution_id, name }) => [institution_id, name]))
  return rows.map((row) => {
    const { institution_id } = row as Row
    return only(columns, { ...row, institution_name: names.get(institution_id as string) ?? null })
  })
}

/** A row's values in these columns; empty where it has none. */
export const only = (columns: PublishedTable['columns'], row: object): Row =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, (row as Row)[name] ?? null]))

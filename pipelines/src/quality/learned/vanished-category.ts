import type { LearnedCheck } from './learned-check.ts'

/**
 * A track, a subject, a grade: a value of a key that the last year had in three records or more, of the institutions that
 * report now, and that no record has any more.
 */
export const vanishedCategory: LearnedCheck = {
  code: 'CATEGORY_VANISHED',
  sql: `
    with latest as (
      select table_name, max(history.year) as year from history
      where year < (select min(year) from candidate where candidate.table_name = history.table_name)
      group by table_name
    ),
    was as (
      select category.field, history.keys[position] as text, year, history.keys
      from history join latest using (table_name, year) join category using (table_name)
      where (table_name, unit_key) in (select (table_name, unit_key) from candidate)
    ),
    now as (
      select category.field, candidate.keys[position] as text from candidate join category using (table_name)
    )
    select field, text, year, count(distinct keys)::integer as records
    from was anti join now using (field, text)
    where text is not null
    group by field, text, year
    having records >= 3
    order by field, text`,
  values: ({ year, records }) => ({ year: Number(year), records: Number(records) }),
}

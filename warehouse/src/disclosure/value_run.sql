-- one row a value × column: the cells it was made of, neighbours as a range from the first row to the last
with used as (
  select each.value_id, located.column_id, located.number, located.cell_id
  from (select value_id, unnest(cell_ids) as cell_id from disclosure.indicator_value) as each
  join core.located_cell as located using (cell_id)
),
-- along a run the row number and its rank rise together; a cell that was counted in two parts is one
numbered as (
  select *, number - dense_rank() over (partition by value_id, column_id order by number) as run
  from used
),
runs as (
  select value_id, column_id, min(number) as first, max(number) as last, any_value(cell_id) as cell_id
  from numbered
  group by value_id, column_id, run
),
columns as (
  select
    value_id,
    column_id,
    list_sort(list({first: first, last: last})) as runs,
    sum(last - first + 1)::bigint as cell_count,
    any_value(cell_id) as cell_id
  from runs
  group by value_id, column_id
)
-- said at once: lists of runs carried further take much room
select
  value_id,
  column_id,
  source.place_id,
  array_to_string(
    [letters || run.first || case when run.first < run.last then ':' || letters || run.last else '' end for run in runs],
    ' '
  ) as cells,
  cell_count,
  cell_id
from columns
join core.source_column as source using (column_id)

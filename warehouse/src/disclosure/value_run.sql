-- one row a value × column × run of neighbouring cells it was made of
with used as (
  select each.value_id, located.column_id, located.number, located.cell_id
  from (select value_id, unnest(cell_ids) as cell_id from disclosure.indicator_value) as each
  join core.located_cell as located using (cell_id)
),
-- along a run the row number and its rank rise together
numbered as (
  select *, number - row_number() over (partition by value_id, column_id order by number) as run
  from used
)
select
  value_id,
  column_id,
  min(number) as first,
  max(number) as last,
  count(*) as cell_count,
  any_value(cell_id) as cell_id
from numbered
group by value_id, column_id, run

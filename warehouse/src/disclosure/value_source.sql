-- one row a value × file × sheet × field × header: the cells it was made of, neighbours down a column as ranges; text only of a cell that tells no more than its value
with placed as (
  select
    value_id,
    place_id,
    array_to_string([each.cells for each in list_sort(list({column_id: column_id, cells: cells}))], ' ') as cells,
    sum(cell_count)::bigint as cell_count,
    any_value(cell_id) as cell_id
  from disclosure.value_run
  group by value_id, place_id
),
place as (
  select distinct place_id, vintage_id, sheet, field, header
  from core.source_column
),
-- where cells of a field were added up, one of them may be a small group that is shown nowhere
alone as (
  select placed.value_id, place.field
  from placed
  join place using (place_id)
  group by placed.value_id, place.field
  having sum(placed.cell_count) = 1
),
judged as (
  select
    placed.*,
    place.* exclude (place_id),
    alone.value_id is not null and value.status <> 'suppressed' as is_text_told,
    -- who is registered, or invited, has a row of their own: so many cells, so many people
    alone.value_id is not null or value.status <> 'suppressed' or indicator.protects <> 'adults' as is_place_told
  from placed
  join place using (place_id)
  join disclosure.indicator_value as value using (value_id)
  join core.indicator as indicator using (indicator_id)
  left join alone on alone.value_id = placed.value_id and alone.field = place.field
)
select
  judged.value_id,
  judged.vintage_id,
  judged.sheet,
  judged.field,
  judged.header,
  case when judged.is_place_told then judged.cells end as cells,
  case when judged.is_place_told then judged.cell_count end as cell_count,
  cell.text
from judged
left join core.source_cell as cell on cell.cell_id = case when judged.is_text_told then judged.cell_id end
union all
-- answers have no cell; how many there were is their address, and the file where all came from one
select value.value_id, value.vintage_id, null, indicator.source, null, null, value.n, null
from disclosure.indicator_value as value
join core.indicator as indicator using (indicator_id)
where len(value.cell_ids) = 0

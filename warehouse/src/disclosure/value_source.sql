-- one row a value × file × sheet × field × header: the cells it was made of, neighbours down a column as ranges; text only of a cell that tells no more than its value
with ranges as (
  select
    run.value_id,
    place.place_id,
    any_value(place.vintage_id) as vintage_id,
    any_value(place.sheet) as sheet,
    any_value(place.field) as field,
    any_value(place.header) as header,
    list_sort(list({
      column_id: run.column_id,
      first: run.first,
      cells: letters || first || case when first < last then ':' || letters || last else '' end
    })) as runs,
    sum(run.cell_count)::bigint as cell_count,
    any_value(run.cell_id) as cell_id
  from disclosure.value_run as run
  join core.source_column as place using (column_id)
  group by run.value_id, place.place_id
),
-- who is registered, or invited, has a row of their own: so many cells, so many people
located as (
  select ranges.*, value.status = 'suppressed' and indicator.protects = 'adults' as is_count_untold
  from ranges
  join disclosure.indicator_value as value using (value_id)
  join core.indicator as indicator using (indicator_id)
),
-- where cells of a field were added up, one of them may be a small group that is shown nowhere
counted as (
  select *, sum(cell_count) over (partition by value_id, field) = 1 as is_field_alone
  from located
)
select
  counted.value_id,
  counted.vintage_id,
  counted.sheet,
  counted.field,
  counted.header,
  case
    when is_field_alone or not is_count_untold then array_to_string([run.cells for run in counted.runs], ' ')
  end as cells,
  case when is_field_alone or not is_count_untold then counted.cell_count end as cell_count,
  cell.text
from counted
join disclosure.indicator_value as value using (value_id)
left join core.source_cell as cell
  on cell.cell_id = case when counted.is_field_alone and value.status <> 'suppressed' then counted.cell_id end
union all
-- answers have no cell; how many there were is their address, and the file where all came from one
select value.value_id, value.vintage_id, null, indicator.source, null, null, value.n, null
from disclosure.indicator_value as value
join core.indicator as indicator using (indicator_id)
where len(value.cell_ids) = 0

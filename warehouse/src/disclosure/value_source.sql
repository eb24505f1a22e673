-- one row a value × file × sheet × field × header: the cells it was made of; text only of a cell that tells no more than its value
with cell as (
  select cell_id, vintage_id, sheet, cell, field, header, text from core.authority_fact
  union all
  select cell_id, vintage_id, sheet, cell, field, header, text from core.published_total
  union all
  select cell_id, vintage_id, sheet, cell, field, header, text from core.institution_fact
  union all
  select cell_id, vintage_id, sheet, cell, field, header, text from core.municipal_cell
  union all
  select cell_id, vintage_id, sheet, cell, field, header, text from core.mechanism_cell
),
cells as (
  select each.value_id, each.is_withheld, cell.vintage_id, cell.sheet, cell.field, cell.header, cell.cell, cell.text
  from (
    select value_id, status = 'suppressed' as is_withheld, unnest(cell_ids) as cell_id
    from disclosure.indicator_value
  ) as each
  join cell using (cell_id)
),
counted as (
  select
    value_id,
    vintage_id,
    sheet,
    field,
    header,
    count(*) as cell_count,
    min(cell) as cell,
    case when not bool_or(is_withheld) then min(text) end as text
  from cells
  group by all
),
-- along a run of neighbours down a column the row number and its rank rise together
numbered as (
  select
    cells.*,
    regexp_extract(cell, '^[A-Z]+') as letters,
    regexp_extract(cell, '\d+$')::integer as number,
    number - row_number() over (partition by value_id, vintage_id, sheet, field, header, letters order by number) as run
  from cells
  semi join (select * from counted where cell_count > 1) as many
    on many.value_id = cells.value_id and many.field = cells.field
),
runs as (
  select value_id, vintage_id, sheet, field, header, letters, run, min(number) as first, max(number) as last
  from numbered
  group by all
),
ranges as (
  select
    value_id,
    vintage_id,
    sheet,
    field,
    header,
    string_agg(
      letters || first || case when first < last then ':' || letters || last else '' end,
      ' ' order by length(letters), letters, first
    ) as cells
  from runs
  group by all
)
select
  counted.value_id,
  counted.vintage_id,
  counted.sheet,
  counted.field,
  counted.header,
  coalesce(ranges.cells, counted.cell) as cells,
  counted.cell_count,
  -- where cells of a field were added up, one of them may be a small group that is shown nowhere
  case when sum(counted.cell_count) over (partition by counted.value_id, counted.field) = 1 then counted.text end as text
from counted
left join ranges
  on ranges.value_id = counted.value_id
  and ranges.vintage_id = counted.vintage_id
  and ranges.sheet is not distinct from counted.sheet
  and ranges.field = counted.field
  and ranges.header is not distinct from counted.header
union all
-- answers have no cell; how many there were is their address, and the file where all came from one
select value.value_id, value.vintage_id, null, indicator.source, null, null, value.n, null
from disclosure.indicator_value as value
join core.indicator as indicator using (indicator_id)
where len(value.cell_ids) = 0

-- one row a school × school year × subject whose levels it tells × 3, 4 or 5 units: examined at them, girls and boys; and at any level
with subject as (
  select
    slot,
    institution_id,
    year,
    subject,
    only_one(vintage_id) as vintage_id,
    sum(examined) filter (is_in_subject) as examined_at_any,
    flatten(list(examined_cells)) as cell_ids
  from core.matriculation_cell
  where subject is not null
  group by all
  having bool_or(units is not null)
)
-- a level that is not printed beside others has nobody
select
  subject.slot,
  subject.institution_id,
  subject.year,
  subject.subject,
  level.units,
  coalesce(cell.examined, 0) as examined,
  case when cell.slot is null then 0 else cell.girls_examined end as girls,
  case when cell.slot is null then 0 else cell.boys_examined end as boys,
  subject.examined_at_any,
  coalesce(cell.examined_cells, subject.cell_ids) as examined_cells,
  coalesce(cell.girls_examined_cells, subject.cell_ids) as girls_cells,
  coalesce(cell.boys_examined_cells, subject.cell_ids) as boys_cells,
  subject.cell_ids,
  subject.vintage_id
from subject
cross join (values ('units_3'), ('units_4'), ('units_5')) as level(units)
left join core.matriculation_cell as cell
  on cell.slot = subject.slot
  and cell.year = subject.year
  and cell.subject = subject.subject
  and cell.units = level.units

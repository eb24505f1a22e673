-- one row a school × school year × subject whose levels it tells: examined at 5 units, and at any
select
  slot,
  institution_id,
  year,
  subject,
  only_one(vintage_id) as vintage_id,
  coalesce(sum(examined) filter (units = 'units_5'), 0) as five_units,
  sum(girls_examined) filter (units = 'units_5') as girls_five_units,
  sum(examined) filter (is_in_subject) as examined,
  flatten(list(examined_cells) filter (units = 'units_5')) as five_units_cells,
  flatten(list(girls_examined_cells) filter (units = 'units_5')) as girls_five_units_cells,
  flatten(list(examined_cells)) as cell_ids
from core.matriculation_cell
where subject is not null
group by all
having bool_or(units is not null)

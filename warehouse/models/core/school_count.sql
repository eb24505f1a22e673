-- one row a field × school × school year × grade, track, subject, units: all; of them girls, or the qualified; and the rest
with summed as (
  select
    field,
    slot,
    institution_id,
    year,
    grade,
    track,
    subject,
    units,
    only_one(vintage_id) as vintage_id,
    sum(value) filter (side is null) as together,
    sum(value) filter (side = 'part') as part,
    sum(value) filter (side = 'rest') as rest,
    coalesce(list(cell_id order by cell_id) filter (side is null), []) as together_cells,
    coalesce(list(cell_id order by cell_id) filter (side = 'part'), []) as part_cells,
    coalesce(list(cell_id order by cell_id) filter (side = 'rest'), []) as rest_cells
  from core.school_cell
  where field <> 'cohort_count'
  group by all
)
-- what is not printed follows from the two that are; a school that prints one side alone has none of the other
-- where the two sides are not what is printed of both, neither is known
select
  * exclude (together, part, rest, together_cells, part_cells, rest_cells),
  coalesce(together, part + coalesce(rest, 0), rest) as total,
  case
    when together is null then coalesce(part, 0)
    when abs(coalesce(rest, together - part) - (together - part)) <= 0.05 and part <= together then part
    when part is null then difference(together, rest)
  end as part,
  case
    when together is null then coalesce(rest, 0)
    when abs(coalesce(part, together - rest) - (together - rest)) <= 0.05 and rest <= together then rest
    when rest is null then difference(together, part)
  end as rest,
  case when together is null then part_cells || rest_cells else together_cells end as total_cells,
  case when part is null then together_cells || rest_cells else part_cells end as part_cells,
  case when rest is null then together_cells || part_cells else rest_cells end as rest_cells
from summed

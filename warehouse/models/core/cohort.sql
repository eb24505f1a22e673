-- one row a school × school year: its finishing cohort, which its file prints again in every row; of them girls, and boys
with printed as (
  select
    slot,
    institution_id,
    year,
    only_one(vintage_id) as vintage_id,
    max(value) filter (side is null) as together,
    max(value) filter (side = 'part') as girls,
    max(value) filter (side = 'rest') as boys,
    coalesce(list(cell_id order by cell_id) filter (side is null), []) as together_cells,
    coalesce(list(cell_id order by cell_id) filter (side = 'part'), []) as girls_cells,
    coalesce(list(cell_id order by cell_id) filter (side = 'rest'), []) as boys_cells
  from core.school_cell
  where field = 'cohort_count'
  group by all
),
-- a school that prints one side alone has none of the other; where the sides are not what is printed of both, neither is known
sided as (
  select
    *,
    case
      when together is null then true
      else coalesce(girls, together - boys) + coalesce(boys, together - girls) = together
        and coalesce(girls, boys) <= together
    end as is_sided
  from printed
)
select
  slot,
  institution_id,
  year,
  vintage_id,
  coalesce(together, girls + coalesce(boys, 0), boys) as students,
  case when is_sided then coalesce(girls, together - boys, 0) end as girls,
  case when is_sided then coalesce(boys, together - girls, 0) end as boys,
  case when together is null then girls_cells || boys_cells else together_cells end as cell_ids,
  case when girls is null then together_cells || boys_cells else girls_cells end as girls_cells,
  case when boys is null then together_cells || girls_cells else boys_cells end as boys_cells
from sided

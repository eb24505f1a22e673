-- one row a school × school year: its finishing cohort, which its file prints again in every row
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
    list(cell_id order by cell_id) as cell_ids
  from core.school_cell
  where field = 'cohort_count'
  group by all
)
select
  slot,
  institution_id,
  year,
  vintage_id,
  coalesce(together, girls + coalesce(boys, 0), boys) as students,
  case when together is null then cell_ids else together_cells end as cell_ids
from printed

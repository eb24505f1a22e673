-- one row a school × school year × grade, track or gender, or none of them: its pupils; a view
with counted as (
  select slot, institution_id, year, null as breakdown, null as breakdown_value, students, total_cells, vintage_id
  from core.student_cell
  where is_in_total
  union all by name
  select slot, institution_id, year, 'grade' as breakdown, grade as breakdown_value, students, total_cells, vintage_id
  from core.student_cell
  where is_in_grade
  union all by name
  select slot, institution_id, year, 'track' as breakdown, track as breakdown_value, students, total_cells, vintage_id
  from core.student_cell
  where is_in_track
  union all by name
  select
    slot,
    institution_id,
    year,
    'gender' as breakdown,
    side.gender as breakdown_value,
    case side.gender when 'female' then girls else boys end as students,
    case side.gender when 'female' then girls_cells else boys_cells end as total_cells,
    vintage_id
  from core.student_cell
  cross join (values ('female'), ('male')) as side(gender)
  where is_in_total
)
select
  'enrolled_count' as indicator_id,
  slot,
  institution_id,
  year,
  breakdown,
  breakdown_value,
  sum(students) as value,
  sum(students) as size,
  only_one(vintage_id) as vintage_id,
  flatten(list(total_cells)) as cell_ids,
  -- a part is of all schools or is not told: a sum of some would pass for a sum of all
  breakdown is null or breakdown <> 'track' as is_of_all
from counted
group by all
-- a gender that one of the school's groups does not tell is not told
having count(students) = count(*)

-- one row a school × school year × grade × track: pupils, girls and boys, and in which sums it counts
-- blank grade or track is all of them together; where that is printed, the rows beneath it are not added to it
with marked as (
  select
    *,
    bool_or(grade is null and track is null) over (partition by slot, year) as is_year_printed,
    bool_or(grade is not null) over (partition by slot, year) as is_by_grade,
    bool_or(track is null) over (partition by slot, year, grade) as is_grade_printed,
    bool_or(grade is null) over (partition by slot, year, track) as is_track_printed
  from core.school_count
  where field = 'enrolled_count'
)
select
  slot,
  institution_id,
  year,
  grade,
  track,
  total as students,
  part as girls,
  rest as boys,
  total_cells,
  part_cells as girls_cells,
  rest_cells as boys_cells,
  vintage_id,
  case
    when is_year_printed then grade is null and track is null
    when is_by_grade then grade is not null and (track is null or not is_grade_printed)
    else true
  end as is_in_total,
  grade is not null and (track is null or not is_grade_printed) as is_in_grade,
  track is not null and (grade is null or not is_track_printed) as is_in_track
from marked

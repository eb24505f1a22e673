-- one row a school × school year × science track, or all of them: girls among its pupils; a view
select
  'science_track_girls_share' as indicator_id,
  cell.slot,
  cell.institution_id,
  cell.year,
  case when grouping(cell.track) = 0 then 'track' end as breakdown,
  cell.track as breakdown_value,
  sum(cell.girls) as numerator,
  sum(cell.students) as denominator,
  only_one(cell.vintage_id) as vintage_id,
  flatten(list(cell.girls_cells || cell.total_cells)) as cell_ids
from core.student_cell as cell
join core.science_subject as science on science.subject = cell.track
where cell.is_in_track and cell.girls is not null and cell.students > 0
group by grouping sets (
  (cell.slot, cell.institution_id, cell.year, cell.track),
  (cell.slot, cell.institution_id, cell.year)
)

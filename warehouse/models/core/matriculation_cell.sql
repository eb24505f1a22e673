-- one row a school × school year × subject × units: examined and passed, of them girls and boys; blank units is all levels
with examined as (
  select *, bool_or(units is null) over (partition by slot, year, subject) as is_subject_printed
  from core.school_count
  where field = 'examined_count'
),
passed as (
  select *
  from core.school_count
  where field = 'passed_count'
)
select
  examined.slot,
  examined.institution_id,
  examined.year,
  examined.subject,
  examined.units,
  examined.total as examined,
  examined.part as girls_examined,
  examined.rest as boys_examined,
  passed.total as passed,
  passed.part as girls_passed,
  passed.rest as boys_passed,
  examined.total_cells as examined_cells,
  examined.part_cells as girls_examined_cells,
  examined.rest_cells as boys_examined_cells,
  passed.total_cells as passed_cells,
  passed.part_cells as girls_passed_cells,
  passed.rest_cells as boys_passed_cells,
  examined.vintage_id,
  -- where all levels are printed, the levels beneath are not added to them
  examined.units is null or not examined.is_subject_printed as is_in_subject
from examined
left join passed
  on passed.slot = examined.slot
  and passed.year = examined.year
  and passed.subject = examined.subject
  and passed.units is not distinct from examined.units

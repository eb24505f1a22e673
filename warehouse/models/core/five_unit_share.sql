-- one row a school × school year × subject: of its cohort, or of its examinees, those examined at 5 units; girls among these; a view
with subject as (
  select distinct year, subject
  from core.five_unit_count
),
-- a school that prints nothing of a subject has nobody examined in it; that counts for the authority and is no row of the school's
of_cohort as (
  select
    'five_unit_cohort_share' as indicator_id,
    cohort.slot,
    count.institution_id,
    cohort.year,
    subject.subject,
    coalesce(count.five_units, 0) as numerator,
    cohort.students as denominator,
    cohort.vintage_id,
    coalesce(count.cell_ids, []) || cohort.cell_ids as cell_ids
  from core.cohort as cohort
  join subject using (year)
  left join core.five_unit_count as count using (slot, year, subject)
  where count.slot is not null or not exists (
    from core.matriculation_cell as told
    where told.slot = cohort.slot and told.year = cohort.year and told.subject = subject.subject
  )
),
-- in a subject that is only examined at 5 units there is nothing to choose
with_levels as (
  select distinct subject
  from core.matriculation_cell
  where units <> 'units_5' and examined > 0
),
of_examined as (
  select
    'five_unit_examined_share' as indicator_id,
    * exclude (five_units, girls_five_units, examined, five_units_cells, girls_five_units_cells),
    five_units as numerator,
    examined as denominator
  from core.five_unit_count
  join with_levels using (subject)
),
girls as (
  select
    'five_unit_girls_share' as indicator_id,
    slot,
    institution_id,
    year,
    count.subject,
    girls_five_units as numerator,
    five_units as denominator,
    vintage_id,
    girls_five_units_cells || five_units_cells as cell_ids
  from core.five_unit_count as count
  join core.science_subject as science on science.subject = count.subject
  where girls_five_units is not null
)
select *, 'subject' as breakdown, subject as breakdown_value from of_cohort where denominator > 0
union all by name
select *, 'subject' as breakdown, subject as breakdown_value from of_examined where denominator > 0
union all by name
select *, 'subject' as breakdown, subject as breakdown_value from girls where denominator > 0
union all by name
-- examinations in all science subjects, a pupil in each of their own
select
  indicator_id,
  slot,
  institution_id,
  year,
  null as subject,
  sum(numerator) as numerator,
  sum(denominator) as denominator,
  only_one(vintage_id) as vintage_id,
  flatten(list(cell_ids)) as cell_ids,
  null as breakdown,
  null as breakdown_value
from girls
where denominator > 0
group by all

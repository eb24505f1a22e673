-- one row a share × school × school year × subject, gender within it, or none: of a cohort or of examinees, those at a level; a view
with told as (
  select distinct year, subject, units
  from core.level_count
  where units = 'units_5' or examined > 0
),
-- a school that prints nothing of a subject has nobody examined in it; that counts for the authority and is no row of the school's
of_school as (
  select
    case told.units
      when 'units_3' then 'three_unit_cohort_share'
      when 'units_4' then 'four_unit_cohort_share'
      else 'five_unit_cohort_share'
    end as indicator_id,
    cohort.slot,
    level.institution_id,
    cohort.year,
    told.subject,
    cohort.vintage_id,
    unnest([
      {
        gender: null,
        numerator: coalesce(level.examined, 0),
        denominator: cohort.students,
        cell_ids: coalesce(level.examined_cells, []) || cohort.cell_ids
      },
      {
        gender: 'female',
        numerator: case when level.slot is null then 0 else level.girls end,
        denominator: cohort.girls,
        cell_ids: coalesce(level.girls_cells, []) || cohort.girls_cells
      },
      {
        gender: 'male',
        numerator: case when level.slot is null then 0 else level.boys end,
        denominator: cohort.boys,
        cell_ids: coalesce(level.boys_cells, []) || cohort.boys_cells
      }
    ]) as side
  from core.cohort as cohort
  join told using (year)
  left join core.level_count as level using (slot, year, subject, units)
  where level.slot is not null or not exists (
    from core.matriculation_cell as known
    where known.slot = cohort.slot and known.year = cohort.year and known.subject = told.subject
  )
),
of_cohort as (
  select
    indicator_id,
    slot,
    institution_id,
    year,
    subject,
    case when side.gender is null then 'subject' else 'subject,gender' end as breakdown,
    concat_ws(',', subject, side.gender) as breakdown_value,
    side.numerator as numerator,
    side.denominator as denominator,
    vintage_id,
    side.cell_ids as cell_ids
  from of_school
  where side.numerator is not null and side.denominator > 0
),
five_units as (
  select *
  from core.level_count
  where units = 'units_5'
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
    slot,
    institution_id,
    year,
    subject,
    examined as numerator,
    examined_at_any as denominator,
    vintage_id,
    cell_ids
  from five_units
  join with_levels using (subject)
  where examined_at_any > 0
),
girls as (
  select
    'five_unit_girls_share' as indicator_id,
    five_units.slot,
    five_units.institution_id,
    five_units.year,
    five_units.subject,
    five_units.girls as numerator,
    five_units.examined as denominator,
    five_units.vintage_id,
    five_units.girls_cells || five_units.examined_cells as cell_ids
  from five_units
  join core.science_subject as science on science.subject = five_units.subject
  where five_units.girls is not null and five_units.examined > 0
)
select * from of_cohort
union all by name
select *, 'subject' as breakdown, subject as breakdown_value from of_examined
union all by name
select *, 'subject' as breakdown, subject as breakdown_value from girls
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
group by all

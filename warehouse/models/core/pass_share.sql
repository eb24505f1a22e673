-- one row a school × school year × subject, gender, or none of them: of the examined, those who passed; a view
with cell as (
  select *
  from core.matriculation_cell
  where is_in_subject
),
known as (
  select slot, institution_id, year, subject, null as gender, passed as numerator, examined as denominator, vintage_id,
    passed_cells || examined_cells as cell_ids
  from cell
  union all
  select slot, institution_id, year, subject, 'female', girls_passed, girls_examined, vintage_id,
    girls_passed_cells || girls_examined_cells
  from cell
  union all
  select slot, institution_id, year, subject, 'male', boys_passed, boys_examined, vintage_id,
    boys_passed_cells || boys_examined_cells
  from cell
)
select
  'matriculation_pass_share' as indicator_id,
  slot,
  institution_id,
  year,
  case when gender is not null then 'gender' when grouping(subject) = 0 then 'subject' end as breakdown,
  coalesce(gender, subject) as breakdown_value,
  sum(numerator) as numerator,
  sum(denominator) as denominator,
  only_one(vintage_id) as vintage_id,
  flatten(list(cell_ids)) as cell_ids
from known
where numerator is not null and denominator > 0
group by grouping sets ((slot, institution_id, year, gender, subject), (slot, institution_id, year, gender))
-- subjects for both together, genders over all subjects
having (gender is null or grouping(subject) = 1) and (grouping(subject) = 1 or subject is not null)

-- one row a school × school year × subject, or all of them: the qualified among those who teach it; a view
with known as (
  select *, bool_or(subject is not null) over (partition by slot, year) as is_by_subject
  from core.school_count
  where field = 'teachers_count' and part is not null and total > 0
)
select
  'qualified_teachers_share' as indicator_id,
  slot,
  institution_id,
  year,
  case when grouping(subject) = 0 then 'subject' end as breakdown,
  subject as breakdown_value,
  sum(part) as numerator,
  sum(total) as denominator,
  only_one(vintage_id) as vintage_id,
  flatten(list(part_cells || total_cells)) as cell_ids
from known
-- of teachers of subjects where those are printed; a row on all teachers counts where it stands alone
where subject is not null or not is_by_subject
group by grouping sets ((slot, institution_id, year, subject), (slot, institution_id, year))
having grouping(subject) = 1 or subject is not null

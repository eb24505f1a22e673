-- one row a school × school year × subject, or none: teachers, and teaching posts; a view
with marked as (
  select *, bool_or(subject is null) over (partition by field, slot, year) as is_year_printed
  from core.school_count
  where field in ('teachers_count', 'teaching_posts_count')
),
teachers as (
  select slot, year, subject, total as size
  from core.school_count
  where field = 'teachers_count'
),
counted as (
  select *, 'subject' as breakdown
  from marked
  where subject is not null
  union all by name
  -- who teaches two subjects is counted in each, so the people of all subjects are as printed or not known; posts add up
  select * exclude (subject), null as breakdown
  from marked
  where subject is null or (field = 'teaching_posts_count' and not is_year_printed)
)
select
  case counted.field when 'teachers_count' then 'subject_teachers_count' else 'teaching_posts_count' end as indicator_id,
  counted.slot,
  counted.institution_id,
  counted.year,
  counted.breakdown,
  counted.subject as breakdown_value,
  sum(counted.total) as value,
  case when count(teachers.size) = count(*) then sum(teachers.size) end as size,
  only_one(counted.vintage_id) as vintage_id,
  flatten(list(counted.total_cells)) as cell_ids,
  counted.breakdown is null as is_of_all
from counted
left join teachers
  on teachers.slot = counted.slot
  and teachers.year = counted.year
  and teachers.subject is not distinct from counted.subject
group by all

-- one row a school, or the authority, × count of the municipality's files × school year × part, in an indicator's columns
with part as (
  select * from core.student_part
  union all by name
  select * from core.teacher_part
  union all by name
  select * from core.training_part
  union all by name
  select * from core.activity_part
),
school as (
  select indicator_id, year, count(distinct slot) as schools
  from part
  group by all
),
told as (
  select indicator_id, year, breakdown, count(distinct slot) as schools
  from part
  group by all
),
grouped as (
  select * exclude (slot, is_of_all) from part where institution_id is not null
  union all by name
  select
    part.indicator_id,
    part.year,
    part.breakdown,
    part.breakdown_value,
    sum(part.value) as value,
    case when count(part.size) = count(*) then sum(part.size) end as size,
    only_one(part.vintage_id) as vintage_id,
    flatten(list(part.cell_ids)) as cell_ids
  from part
  join school using (indicator_id, year)
  join told
    on told.indicator_id = part.indicator_id
    and told.year = part.year
    and told.breakdown is not distinct from part.breakdown
  where not part.is_of_all or told.schools = school.schools
  group by all
)
select
  indicator_id,
  home.authority_id,
  institution_id,
  year as school_year,
  school_year_start(year) as period_start,
  school_year_end(year) as period_end,
  breakdown,
  breakdown_value,
  value,
  null::double as numerator,
  null::double as denominator,
  null::integer as n,
  null::double as ci_low,
  null::double as ci_high,
  case when value = 0 then 'none' else 'observed' end as status,
  vintage_id,
  cell_ids,
  size
from grouped
cross join raw.home as home
where home.authority_id is not null or institution_id is not null

-- one row a thing measured × school year of the measurement plan in force: how, by whom, how often, what it takes, is it done
with printed as (
  select
    cells.indicator_key,
    arg_min(cells.indicator_name, cells.row) as name,
    cells.year as school_year,
    arg_min(cells.measured_axis, cells.row) as axis,
    arg_min(cells.measurement_method, cells.row) as method,
    arg_min(cells.measurement_source, cells.row) as source,
    arg_min(cells.collector_name, cells.row) as collector,
    arg_min(cells.analyst_name, cells.row) as analyst,
    coalesce(arg_min(cells.collector_key, cells.row) = arg_min(cells.analyst_key, cells.row), false) as is_one_person,
    arg_min(cells.measurement_cadence, cells.row) as cadence,
    arg_min(cells.respondents_kind, cells.row) as respondents,
    arg_min(cells.remark, cells.row) as limits,
    max(cells.value) filter (cells.field = 'round_hours') as round_hours,
    max(cells.value) filter (cells.field = 'round_ils') as round_ils,
    max(cells.value) filter (cells.field = 'respondent_minutes') as respondent_minutes,
    arg_min(cells.vintage_id, cells.row) as vintage_id,
    arg_min(cells.sheet, cells.row) as sheet,
    min(cells.row) as row
  from raw.plan_measurement_plan_measurements as cells
  join core.plan_vintage using (vintage_id)
  group by cells.indicator_key, cells.year
),
-- that there is a number, withheld or not; not which
counted as (
  select distinct value.indicator_id, value.school_year
  from indicators.indicator_value as value
  join raw.home using (authority_id)
  where value.status <> 'not_available'
),
opened as (
  select indicator_id, max(day) as last_opened_on, count(distinct day) as opened_days
  from raw.opening
  group by indicator_id
),
-- where nobody has opened any page yet, nothing says that one is never opened
began as (
  select min(day) as counted_since
  from raw.opening
)
select
  'measured_' || left(md5(printed.indicator_key), 10) as measurement_id,
  named.indicator_id,
  printed.* exclude (indicator_key),
  -- before and after are two rounds a year
  case printed.cadence when 'monthly' then 12 when 'quarterly' then 4 when 'half_yearly' then 2 when 'each_wave' then 2 else 1 end
    as rounds_a_year,
  school_year_end(printed.school_year) as due_date,
  case when named.indicator_id is not null then counted.indicator_id is not null end as is_measured,
  opened.last_opened_on,
  case when named.indicator_id is not null and counted_since is not null then coalesce(opened.opened_days, 0) end
    as opened_days,
  case when named.indicator_id is not null then counted_since end as counted_since
from printed
cross join began
left join core.indicator_name as named on named.name_key = printed.indicator_key
left join counted on counted.indicator_id = named.indicator_id and counted.school_year = printed.school_year
left join opened on opened.indicator_id = named.indicator_id

-- one row a measure × authority × school year × programme, or all of them: its mean over teachers, in an indicator's columns
with measured as (
  select 'training_sessions_mean' as indicator_id, * exclude (score), sessions_attended as measured, attended_cells as cells
  from core.participant
  where registered = 1
  union all by name
  select 'training_score_mean' as indicator_id, * exclude (score), score as measured, score_cells as cells
  from core.participant
  where registered = 1
),
summed as (
  select
    indicator_id,
    year,
    case when grouping(programme_name) = 0 then 'programme_name' end as breakdown,
    programme_name as breakdown_value,
    count(*) as n,
    -- in the order of the values: people have another in each home, and with it the last digit would be another
    avg(measured order by measured) as mean,
    stddev_samp(measured order by measured) as sd,
    only_one(vintage_id) as vintage_id,
    list_sort(list_distinct(flatten(list(cells)))) as cell_ids
  from measured
  where measured is not null
  group by grouping sets ((indicator_id, year, programme_name), (indicator_id, year))
)
select
  summed.indicator_id,
  home.authority_id,
  null::varchar as institution_id,
  year as school_year,
  school_year_start(year) as period_start,
  school_year_end(year) as period_end,
  breakdown,
  breakdown_value,
  mean as value,
  null::double as numerator,
  null::double as denominator,
  n::integer as n,
  within(mean_interval_low(mean, sd, n), 0, highest) as ci_low,
  within(mean_interval_high(mean, sd, n), 0, highest) as ci_high,
  'observed' as status,
  vintage_id,
  cell_ids
from summed
-- scores end at 100, sessions nowhere
join (values ('training_sessions_mean', 'infinity'::double), ('training_score_mean', 100)) as range (indicator_id, highest)
  on range.indicator_id = summed.indicator_id
join raw.home as home on home.authority_id is not null

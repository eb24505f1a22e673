-- one row a series of one meaning: how it moved over its measured years, and what can be said of that
with points as (
  select
    *,
    max(baseline_school_year) over (
      partition by indicator_id, authority_id, institution_id, breakdown, breakdown_value
    ) = baseline_school_year as is_latest
  from published.trend
),
-- what its own source calls imprecise carries no judgement
series as (
  select
    indicator_id,
    authority_id,
    institution_id,
    breakdown,
    breakdown_value,
    baseline_school_year as first_school_year,
    is_latest,
    max(school_year) as last_school_year,
    count(*) as years,
    coalesce(list(school_year::double order by school_year) filter (status <> 'low_reliability'), []) as judged_years,
    coalesce(list(value order by school_year) filter (status <> 'low_reliability'), []) as judged_values,
    last(points order by school_year) as latest
  from points
  group by all
),
moved as (
  select
    *,
    len(judged_years) as judged_count,
    case when len(judged_years) >= 4 then slope_over_years(judged_years, judged_values) end as slope,
    case when len(judged_years) >= 4 then trend_test(judged_values) end as trend,
    -- of years with a gap nobody knows how far neighbours move
    case
      when list_last(judged_years) - list_first(judged_years) = len(judged_years) - 1
        then behaviour_limits(judged_values)
    end as limits
  from series
),
-- the last change where chance has a size, else the course of years: below 5 no order of them is unlikely enough
judged as (
  select
    -- a trend moves the centre that limits are drawn around
    * replace (case when coalesce(trend.p, 1) > 0.05 then limits end as limits),
    case
      when latest.change_p is not null then 'change'
      when judged_count >= 5 then 'trend'
    end as judged_by
  from moved
),
-- what a reader looks at together: the lines of an authority's map, else an indicator's own page
total as (
  select distinct indicator_id, authority_id
  from published.trend
  where institution_id is null and breakdown is null
),
page as (
  select
    judged.*,
    case judged_by when 'change' then latest.change_p when 'trend' then trend.p end as p,
    case judged_by when 'change' then latest.change when 'trend' then trend.tau end as way,
    case
      when not is_latest then 'earlier'
      when institution_id is null and (breakdown is null or (total.indicator_id is null and not contains(breakdown, ',')))
        then 'map'
      else judged.indicator_id
    end as read_on
  from judged
  left join total on total.indicator_id = judged.indicator_id and total.authority_id = judged.authority_id
),
-- Benjamini and Hochberg, as in statistics/benjamini-hochberg.ts: a list of all for each would be copied row by row
placed as (
  select
    *,
    count(p) over (partition by authority_id, read_on) as tests,
    row_number() over (partition by authority_id, read_on order by p nulls last) as place
  from page
),
adjusted as (
  select
    *,
    case
      when p is not null
        then min(p * (tests / place)) over (
          partition by authority_id, read_on
          order by p desc nulls last
          range between unbounded preceding and current row
        )
    end as q
  from placed
)
select
  indicator_id,
  authority_id,
  institution_id,
  breakdown,
  breakdown_value,
  first_school_year,
  last_school_year,
  is_latest,
  years::integer as years_count,
  judged_count::integer as judged_years_count,
  slope.slope as slope,
  slope.low as slope_low,
  slope.high as slope_high,
  trend.tau as trend_tau,
  trend.p as trend_p,
  limits.centre as behaviour_centre,
  limits.low as behaviour_low,
  limits.high as behaviour_high,
  limits.outside as behaviour_outside_count,
  judged_by,
  case judged_by when 'change' then latest.previous_school_year when 'trend' then list_first(judged_years) end::integer
    as judged_from_school_year,
  p,
  q,
  case
    when judged_by is null then 'too_few_years'
    when q <= 0.05 and way > 0 then 'rose'
    when q <= 0.05 and way < 0 then 'fell'
    else 'no_change_shown'
  end as verdict
from adjusted

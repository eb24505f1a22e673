-- one row a target of the work plan in force: where it stands, by which year, how sure, and what change its numbers could show
with judged as (
  select
    target_id,
    any_value(baseline_year) as baseline_year,
    any_value(baseline_value) as baseline_value,
    any_value(wanted) as wanted,
    list(school_year::double order by school_year) filter (level is not null and value is not null) as years,
    list(value order by school_year) filter (level is not null and value is not null) as values,
    list(level order by school_year) filter (level is not null and value is not null) as levels,
    max(school_year) filter (value is not null) as latest_year,
    count(*) filter (is_withheld and school_year >= coalesce(baseline_year, school_year)) as withheld_count,
    max(school_year) filter (is_withheld) as latest_withheld
  from targets.target_judged
  group by target_id
),
decided as (
  select
    target.* exclude (baseline_year),
    judged.* exclude (target_id, baseline_year),
    judged.baseline_year as start_year,
    target_state(
      wanted, coalesce(judged.baseline_year, target.deadline), target.deadline, target.hold_years,
      coalesce(years, []), coalesce(values, []), coalesce(levels, [])
    ) as verdict
  from targets.target as target
  join judged using (target_id)
),
-- the years measured, baseline and latest, tell how many cases there will be in a year to come
measured as (
  select target.target_id, value.*
  from decided as target
  join targets.series_value as value
    on value.measure_id = target.measure_id
    and value.breakdown is not distinct from target.breakdown
    and value.breakdown_value is not distinct from target.breakdown_value
    and value.institution_id is not distinct from target.institution_id
  where target.is_found and not value.is_national and not value.is_withheld
),
cases as (
  select target_id, arg_max(denominator, school_year) as denominator, arg_max(n, school_year) as n
  from measured
  group by target_id
),
detectable as (
  select
    decided.target_id,
    greatest(1, decided.deadline - decided.start_year) as years_pooled,
    coalesce(cases.denominator, cases.n) as cases_per_year,
    case
      when decided.unit = 'share' then detectable_share_change(
        baseline.numerator, baseline.denominator, coalesce(cases.denominator, cases.n),
        greatest(1, decided.deadline - decided.start_year), decided.wanted
      )
      when decided.unit in ('mean', 'score') then detectable_mean_change(
        baseline.ci_low, baseline.ci_high, baseline.n, cases.n, greatest(1, decided.deadline - decided.start_year)
      )
    end as change
  from decided
  left join cases on cases.target_id = decided.target_id
  left join measured as baseline on baseline.target_id = decided.target_id and baseline.school_year = decided.start_year
),
stated as (
  select
    *,
    case
      -- what is withheld is not told by what would follow from it
      when withheld_count > 0 and baseline_value is null and (kind = 'increase' or verdict.state = 'no_baseline') then 'withheld'
      -- how much is significant? until somebody says it, there is nothing to be on track to
      when kind = 'increase' then case when baseline_value is null then 'no_baseline' else 'not_defined' end
      when kind in ('absolute', 'change') and target_value is null then 'not_defined'
      when verdict.state = 'not_due' and latest_withheld > start_year then 'withheld'
      when latest_withheld >= deadline and verdict.decided_year < deadline then 'withheld'
      else verdict.state
    end as state,
    case when state <> 'withheld' then verdict.decided_year end as decided_year
  from decided
)
select
  stated.* exclude (verdict, years, values, levels, start_year, latest_withheld),
  stated.start_year as baseline_year,
  case when stated.state <> 'withheld' then stated.verdict.asked end as asked,
  case when stated.state <> 'withheld' then stated.verdict.reached_year end as reached_year,
  case when stated.state <> 'withheld' then stated.verdict.held_years end as held_years,
  deciding.value as decided_value,
  deciding.ci_low,
  deciding.ci_high,
  -- sure where what was asked for lies outside the interval
  case when deciding.ci_low is not null then stated.verdict.asked not between deciding.ci_low and deciding.ci_high end as is_sure,
  detectable.change.yearly as detectable_yearly,
  detectable.change.pooled as detectable_pooled,
  detectable.years_pooled,
  detectable.cases_per_year
from stated
join detectable using (target_id)
left join targets.target_judged as deciding
  on deciding.target_id = stated.target_id and deciding.school_year = stated.decided_year

-- one row a target of the work plan in force: where it stands, by which year, how sure, and what change its numbers could show
with judged as (
  select
    target_id,
    any_value(baseline_year) as baseline_year,
    any_value(baseline_value) as baseline_value,
    any_value(wanted) as wanted,
    list(school_year::double order by school_year) filter (level is not null) as years,
    list(value order by school_year) filter (level is not null) as values,
    list(level order by school_year) filter (level is not null) as levels,
    max(school_year) as latest_year
  from axes.target_judged
  group by target_id
),
decided as (
  select
    target.*,
    judged.* exclude (target_id, baseline_year),
    judged.baseline_year as start_year,
    target_state(
      wanted, coalesce(judged.baseline_year, target.deadline), target.deadline, target.hold_years,
      coalesce(years, []), coalesce(values, []), coalesce(levels, [])
    ) as verdict
  from core.plan_target as target
  join judged using (target_id)
  where target.is_in_force
),
-- the latest cases tell how many there will be in a year to come
cases as (
  select indicator_id, arg_max(denominator, school_year) as denominator, arg_max(n, school_year) as n
  from axes.shown_total
  where not is_national
  group by indicator_id
),
detectable as (
  select
    decided.target_id,
    indicator.unit,
    greatest(1, decided.deadline - decided.start_year) as years_pooled,
    coalesce(cases.denominator, cases.n) as cases_per_year,
    case
      when indicator.unit = 'share' then detectable_share_change(
        baseline.numerator, baseline.denominator, coalesce(cases.denominator, cases.n),
        greatest(1, decided.deadline - decided.start_year), decided.wanted
      )
      when indicator.unit in ('mean', 'score') then detectable_mean_change(
        baseline.ci_low, baseline.ci_high, baseline.n, cases.n, greatest(1, decided.deadline - decided.start_year)
      )
    end as change
  from decided
  left join core.indicator as indicator on indicator.indicator_id = decided.indicator_id
  left join cases on cases.indicator_id = decided.indicator_id
  left join axes.shown_total as baseline
    on not baseline.is_national
    and baseline.indicator_id = decided.indicator_id
    and baseline.school_year = decided.start_year
)
select
  decided.* exclude (verdict, years, values, levels, baseline_year, start_year),
  decided.start_year as baseline_year,
  -- how much is significant? until somebody says it, there is nothing to be on track to
  case
    when decided.kind = 'increase' then case when decided.baseline_value is null then 'no_baseline' else 'not_defined' end
    when decided.kind in ('absolute', 'change') and decided.target_value is null then 'not_defined'
    else decided.verdict.state
  end as state,
  decided.verdict.decided_year as decided_year,
  decided.verdict.asked as asked,
  decided.verdict.reached_year as reached_year,
  decided.verdict.held_years as held_years,
  deciding.value as decided_value,
  deciding.ci_low,
  deciding.ci_high,
  -- sure where what was asked for lies outside the interval
  case when deciding.ci_low is not null then decided.verdict.asked not between deciding.ci_low and deciding.ci_high end
    as is_sure,
  detectable.change.yearly as detectable_yearly,
  detectable.change.pooled as detectable_pooled,
  detectable.years_pooled,
  detectable.cases_per_year
from decided
join detectable using (target_id)
left join axes.target_judged as deciding
  on deciding.target_id = decided.target_id and deciding.school_year = decided.verdict.decided_year

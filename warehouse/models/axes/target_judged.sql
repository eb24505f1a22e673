-- one row a target in force × school year: what was measured, and what it asked for where both are known
with start as (
  select
    target.target_id,
    -- where the plan names no baseline: the last year measured before the item entered the plan, else the first
    coalesce(
      any_value(target.baseline_year),
      max(total.school_year) filter (total.school_year < measured.from_year),
      min(total.school_year)
    ) as baseline_year
  from core.plan_target as target
  left join core.plan_measured as measured
    on measured.indicator_id = target.indicator_id
    and measured.item_id = target.item_id
  left join axes.shown_total as total on total.indicator_id = target.indicator_id and not total.is_national
  where target.is_in_force
  group by target.target_id
),
own as (
  select
    target.*,
    start.baseline_year as start_year,
    case when indicator.direction = 'down_is_better' then 'down'
      when indicator.direction = 'neutral' and target.kind = 'change' and target.target_value < 0 then 'down'
      else 'up' end as wanted,
    total.school_year,
    total.value,
    total.ci_low,
    total.ci_high,
    nation.value as national_value,
    baseline.value as baseline_value
  from core.plan_target as target
  join start using (target_id)
  left join core.indicator as indicator on indicator.indicator_id = target.indicator_id
  left join axes.shown_total as total on total.indicator_id = target.indicator_id and not total.is_national
  left join axes.shown_total as nation
    on nation.is_national and nation.indicator_id = total.indicator_id and nation.school_year = total.school_year
  left join axes.shown_total as baseline
    on not baseline.is_national
    and baseline.indicator_id = target.indicator_id
    and baseline.school_year = start.baseline_year
  where target.is_in_force
)
select
  target_id,
  start_year as baseline_year,
  baseline_value,
  wanted,
  school_year,
  value,
  ci_low,
  ci_high,
  national_value,
  case kind
    when 'absolute' then target_value
    -- a change is written with its sign, or as so much in the wanted direction
    when 'change' then baseline_value + case when wanted = 'down' then -abs(target_value) else abs(target_value) end
    when 'benchmark' then national_value
  end as level
from own

-- one row a target in force × school year: what was measured, or that it is withheld, and what was asked for where both are known
with own as (
  select target.target_id, value.*
  from targets.target as target
  join targets.series_value as value
    on value.measure_id = target.measure_id
    and value.breakdown is not distinct from target.breakdown
    and value.breakdown_value is not distinct from target.breakdown_value
    and value.institution_id is not distinct from target.institution_id
  where target.is_found and not value.is_national
),
start as (
  select
    target.target_id,
    -- where the plan names no baseline: the last year measured before the item entered the plan, else the first
    coalesce(
      any_value(target.baseline_year),
      max(own.school_year) filter (own.school_year < measured.from_year),
      min(own.school_year)
    ) as baseline_year
  from targets.target as target
  left join core.plan_measured as measured
    on measured.item_id = target.item_id
    and (measured.indicator_id = target.measure_id or measured.questionnaire_id || '/' || measured.scale_id = target.measure_id)
  left join own on own.target_id = target.target_id and not own.is_withheld
  group by target.target_id
),
beside as (
  select
    target.target_id,
    target.kind,
    target.target_value,
    start.baseline_year,
    case when target.direction = 'down_is_better' then 'down'
      when coalesce(target.direction, 'neutral') = 'neutral' and target.kind = 'change' and target.target_value < 0 then 'down'
      else 'up' end as wanted,
    own.school_year,
    coalesce(own.is_withheld, false) as is_withheld,
    own.value,
    own.ci_low,
    own.ci_high,
    nation.value as national_value,
    baseline.value as baseline_value
  from targets.target as target
  join start using (target_id)
  left join own using (target_id)
  left join targets.series_value as nation
    on nation.is_national
    and nation.measure_id = target.measure_id
    and nation.school_year = own.school_year
    and nation.breakdown is not distinct from target.breakdown
    and nation.breakdown_value is not distinct from target.breakdown_value
  left join own as baseline on baseline.target_id = target.target_id and baseline.school_year = start.baseline_year
)
select
  target_id,
  baseline_year,
  baseline_value,
  wanted,
  school_year,
  is_withheld,
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
from beside

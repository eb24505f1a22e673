-- one row a target of the work plan in force, and the series it is set on: a measure, a school, a part; a view
select
  target.*,
  series.measure_id,
  series.breakdown,
  series.breakdown_value,
  series.is_part_known,
  case when indicator.indicator_id is null and target.scale_id is not null then 'score' else indicator.unit end as unit,
  indicator.direction,
  -- what is meant by a part or a school nobody knows is not what all of them are
  series.is_found and (target.school is null or target.institution_id is not null) as is_found
from core.plan_target as target
join targets.target_series as series using (vintage_id, sheet, row)
left join core.indicator as indicator on indicator.indicator_id = series.measure_id
where target.is_in_force

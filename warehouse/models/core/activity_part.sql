-- one row a school year × sector of the operator, audience, or neither: events, and people they reached; a view
with counted as (
  select 'activities_count' as indicator_id, *, 1 as counted from core.event
  union all by name
  select 'activities_reach_count' as indicator_id, *, reach as counted from core.event where reach is not null
)
select
  indicator_id,
  'all' as slot,
  null::varchar as institution_id,
  year,
  case when grouping(operator_sector) = 0 then 'operator_sector' when grouping(audience) = 0 then 'audience' end as breakdown,
  coalesce(operator_sector, audience) as breakdown_value,
  sum(counted) as value,
  null::double as size,
  only_one(vintage_id) as vintage_id,
  flatten(list(cell_ids)) as cell_ids,
  false as is_of_all
from counted
group by grouping sets ((indicator_id, year, operator_sector), (indicator_id, year, audience), (indicator_id, year))
-- an event that does not say is in the total alone
having (grouping(operator_sector) = 1 or operator_sector is not null) and (grouping(audience) = 1 or audience is not null)

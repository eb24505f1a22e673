-- one row an authority, or the nation as the source publishes it, × field × breakdown × year; with its cell; a view
with printed as (
  select * from core.authority_fact
  union all by name
  select 'national' as authority_id, * exclude (scope) from core.published_total where scope = 'national'
)
select
  authority_id,
  field,
  year,
  breakdown,
  breakdown_value,
  case when status in ('observed', 'none', 'low_reliability') then value end as value,
  status,
  vintage_id,
  [cell_id] as cell_ids
from printed

-- one row an upload, those superseded too; one of which nothing counts any more is not in force
with counting as (
  select distinct vintage_id
  from core.municipal_slot
)
select
  vintage_id, source_id, file_name, sha256, period, replaces, received_at, received_by, signed_off_at, signed_off_by,
  is_in_force and (source_id not like 'municipality/%' or counting.vintage_id is not null) as is_in_force
from core.vintage
left join counting using (vintage_id)

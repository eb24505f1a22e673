-- one row an upload, those superseded too; one of which nothing counts any more is not in force
with counting as (
  select vintage_id from core.municipal_slot
  union
  select vintage_id from core.body_slot
  union
  select vintage_id from core.partner_slot
)
select
  vintage_id, source_id, file_name, sha256, period, replaces, received_at, received_by, signed_off_at, signed_off_by,
  is_in_force and (counting.vintage_id is not null or not regexp_matches(source_id, '^(municipality|mechanism)/')) as is_in_force
from core.vintage
left join counting using (vintage_id)

-- one row a body × person × day they joined, by the log that is in force for the body's latest year
with latest as (
  select body_key, arg_max(vintage_id, year) as vintage_id
  from core.body_slot
  group by body_key
)
select
  cells.body_key,
  cells.member_pseudonym,
  cells.member_from_date::date as from_date,
  cells.member_until_date::date as until_date,
  cells.organisation_key,
  left(cells.organisation_name, 200) as organisation_name,
  cells.organisation_sector as sector,
  cells.member_role as role,
  coalesce(max(cells.value) filter (field = 'chair_count'), 0) = 1 as is_chair,
  coalesce(max(cells.value) filter (field = 'municipal_count'), 0) = 1 as is_municipal,
  coalesce(max(cells.value) filter (field = 'expert_count'), 0) = 1 as is_expert,
  cells.vintage_id,
  list(cells.cell_id order by cells.cell_id) as cell_ids
from raw.mechanism_meetings_members as cells
join latest using (body_key, vintage_id)
group by all

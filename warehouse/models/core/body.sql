-- one row a body × school year in force: what it is, and how many meetings it meant to hold
-- where a year does not say what kind of body it is, the last that does
with listed as (
  select cells.*
  from raw.mechanism_meetings_bodies as cells
  join core.body_slot as slot using (body_key, year, vintage_id)
),
known as (
  select body_key, left(arg_max(body_name, year), 200) as body_name, arg_max(body_kind, year) as body_kind
  from (
    select body_key, body_name, body_kind, year from listed
    union all
    select body_key, body_name, null, year
    from raw.mechanism_meetings_meetings
    join core.body_slot using (body_key, year, vintage_id)
  )
  group by body_key
)
select
  slot.body_key,
  slot.year,
  known.body_name,
  coalesce(listed.body_kind, known.body_kind) as body_kind,
  listed.goal_name,
  listed.goal_key,
  listed.value as meetings_planned,
  slot.vintage_id,
  if(listed.cell_id is null, []::bigint[], [listed.cell_id]) as cell_ids
from core.body_slot as slot
join known using (body_key)
left join listed using (body_key, year, vintage_id)

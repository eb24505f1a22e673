-- one row a body of the partnership × school year: the newest signed-off log that speaks of it
with held as (
  select vintage_id, body_key, year from raw.mechanism_meetings_bodies
  union
  select vintage_id, body_key, year from raw.mechanism_meetings_meetings
)
select held.body_key, held.year, held.vintage_id
from held
join raw.vintage as vintage using (vintage_id)
qualify row_number() over (
  partition by held.body_key, held.year
  order by vintage.signed_off_at desc, vintage.received_at desc, vintage.vintage_id desc
) = 1

-- one row a municipal source × what its files replace × school year: the newest signed-off file that speaks of it
-- a slot is a school, a programme, an indicator; of activities a whole year
with held as (
  select source_id, vintage_id, slot, year
  from core.school_resolved
  where source_id <> 'municipality/indicator-values'
  union
  select 'municipality/training', vintage_id, programme_key, year from raw.municipality_training_participants
  union
  select 'municipality/activities', vintage_id, 'all', year from raw.municipality_activities_events
  union
  select 'municipality/indicator-values', vintage_id, indicator_key, year from raw.municipality_indicator_values_values
)
select held.source_id, held.slot, held.year, held.vintage_id
from held
join raw.vintage as vintage using (vintage_id)
qualify row_number() over (
  partition by held.source_id, held.slot, held.year
  order by vintage.signed_off_at desc, vintage.received_at desc, vintage.vintage_id desc
) = 1

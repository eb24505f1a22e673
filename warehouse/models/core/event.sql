-- one row an event, in force: when, by whom, for whom, how many it reached where somebody counted
select
  cells.year,
  cells.event_date,
  cells.programme_key,
  cells.event_key,
  cells.operator_sector,
  cells.audience,
  cells.value as reach,
  cells.vintage_id,
  [cells.cell_id] as cell_ids
from raw.municipality_activities_events as cells
join core.municipal_slot as slot
  on slot.source_id = 'municipality/activities' and slot.year = cells.year and slot.vintage_id = cells.vintage_id
where cells.field = 'reach_count'

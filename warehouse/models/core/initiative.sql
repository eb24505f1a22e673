-- one row an initiative: the meeting it was raised in, and whether it was carried on; empty while nobody knows
select
  cells.body_key,
  cells.year,
  cells.meeting_date::date as raised_date,
  cells.initiative_key,
  cells.value = 1 as is_carried_on,
  cells.vintage_id,
  [cells.cell_id] as cell_ids
from raw.mechanism_meetings_initiatives as cells
join core.body_slot as slot using (body_key, year, vintage_id)

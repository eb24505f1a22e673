-- one row a decision: the meeting it was made in, and whether it was carried out; empty while nobody knows
select
  cells.body_key,
  cells.year,
  cells.meeting_date::date as meeting_date,
  cells.decision_key,
  cells.value = 1 as is_implemented,
  cells.vintage_id,
  [cells.cell_id] as cell_ids
from raw.mechanism_meetings_decisions as cells
join core.body_slot as slot using (body_key, year, vintage_id)

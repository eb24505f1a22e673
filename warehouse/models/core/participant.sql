-- one row a programme × school year × teacher, in force: registered, attended, finished, scored
-- a teacher who stands in the file is registered unless it says no
with named as (
  select programme_key, left(arg_max(programme_name, (year, vintage_id)), 200) as programme_name
  from raw.municipality_training_participants
  group by programme_key
)
select
  cells.programme_key,
  named.programme_name,
  cells.year,
  cells.teacher_pseudonym,
  cells.vintage_id,
  coalesce(max(cells.value) filter (field = 'registered_count'), 1) as registered,
  max(cells.value) filter (field = 'sessions_attended_count') as sessions_attended,
  max(cells.value) filter (field = 'finished_count') as finished,
  max(cells.value) filter (field = 'training_score') as score,
  list(cells.cell_id order by cells.cell_id) as cell_ids,
  coalesce(list(cells.cell_id order by cells.cell_id) filter (field = 'sessions_attended_count'), []) as attended_cells,
  coalesce(list(cells.cell_id order by cells.cell_id) filter (field = 'finished_count'), []) as finished_cells,
  coalesce(list(cells.cell_id order by cells.cell_id) filter (field = 'training_score'), []) as score_cells
from raw.municipality_training_participants as cells
join core.municipal_slot as slot
  on slot.source_id = 'municipality/training'
  and slot.slot = cells.programme_key
  and slot.year = cells.year
  and slot.vintage_id = cells.vintage_id
join named using (programme_key)
group by all

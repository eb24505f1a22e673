-- one row a held meeting × topic: planned beforehand, covered, carried over, and which step of the way it belongs to
select
  cells.body_key,
  cells.year,
  meeting.meeting_date,
  meeting.number as meeting_number,
  cells.topic_key,
  max(cells.path_step) as path_step,
  coalesce(max(cells.value) filter (field = 'topic_planned_count'), 1) = 1 as is_planned,
  coalesce(max(cells.value) filter (field = 'topic_covered_count'), 0) = 1 as is_covered,
  coalesce(max(cells.value) filter (field = 'topic_carried_over_count'), 0) = 1 as is_carried_over,
  cells.vintage_id,
  list(cells.cell_id order by cells.cell_id) filter (field = 'topic_covered_count') as cell_ids
from raw.mechanism_meetings_agenda as cells
join core.body_slot as slot using (body_key, year, vintage_id)
join core.meeting as meeting
  on meeting.body_key = cells.body_key and meeting.meeting_date = cells.meeting_date::date
where meeting.is_held
group by all

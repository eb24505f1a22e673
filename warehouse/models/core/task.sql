-- one row a task: raised, done, by the next meeting or not, and how long it was watched
-- a task is watched until the last day that its body's log tells of; one that is done on no day known tells no wait
with noted as (
  select
    cells.body_key,
    cells.year,
    cells.meeting_date::date as raised_date,
    cells.task_key,
    max(cells.due_date)::date as due_date,
    max(cells.done_date)::date as done_date,
    coalesce(max(cells.value) = 1, max(cells.done_date) is not null) as is_done,
    cells.vintage_id,
    list(cells.cell_id order by cells.cell_id) as cell_ids
  from raw.mechanism_meetings_tasks as cells
  join core.body_slot as slot using (body_key, year, vintage_id)
  group by all
),
last as (
  select body_key, max(day) as last_date
  from (
    select body_key, meeting_date as day from core.meeting where is_held
    union all
    select body_key, done_date from noted
  )
  group by body_key
),
next as (
  select noted.body_key, noted.raised_date, noted.task_key, min(meeting.meeting_date) as next_date
  from noted
  join core.meeting as meeting
    on meeting.body_key = noted.body_key and meeting.is_held and meeting.meeting_date > noted.raised_date
  group by all
)
select
  noted.*,
  next.next_date,
  last.last_date,
  case
    when noted.is_done and noted.done_date >= noted.raised_date then noted.done_date - noted.raised_date
    when not noted.is_done then greatest(last.last_date - noted.raised_date, 0)
  end as watched_days,
  case
    when not noted.is_done then false
    when noted.done_date >= noted.raised_date then noted.done_date <= next.next_date
  end as is_done_by_next
from noted
join last using (body_key)
left join next using (body_key, raised_date, task_key)

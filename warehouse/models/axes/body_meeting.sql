-- one row a body × meeting: who came, who came back, what of the agenda was covered, and how it kept its time
with came as (
  select
    body_key,
    meeting_date,
    count(*) filter (is_invited) as invited,
    count(*) filter (is_invited and is_present) as attended,
    count(*) filter (is_present and not is_invited) as guests,
    flatten(list(cell_ids)) as cell_ids
  from core.attendance
  group by all
),
back as (
  select
    body_key,
    meeting_date,
    count(*) as previous,
    count(*) filter (is_same_person) as same_people,
    count(*) filter (is_same_organisation) as same_organisations
  from core.returning
  group by all
),
agenda as (
  select
    body_key,
    meeting_date,
    count(*) filter (is_planned) as topics_planned,
    count(*) filter (is_planned and is_covered) as topics_covered,
    count(*) filter (is_carried_over) as topics_carried_over,
    count(*) filter (not is_planned) as topics_added
  from core.topic
  group by all
),
tasks as (
  select
    body_key,
    raised_date as meeting_date,
    count(*) as tasks_raised,
    count(*) filter (next_date is not null and is_done_by_next is not null) as tasks_due_by_next,
    count(*) filter (next_date is not null and is_done_by_next) as tasks_done_by_next
  from core.task
  group by all
),
ideas as (
  select body_key, raised_date as meeting_date, count(*) as initiatives_raised
  from core.initiative
  group by all
)
select
  meeting.body_key,
  body.body_name,
  body.body_kind,
  meeting.year as school_year,
  meeting.meeting_date,
  meeting.number as meeting_number,
  meeting.is_held,
  came.invited,
  came.attended,
  came.guests,
  back.previous,
  back.same_people,
  back.same_organisations,
  agenda.* exclude (body_key, meeting_date),
  tasks.* exclude (body_key, meeting_date),
  ideas.initiatives_raised,
  meeting.start - meeting.planned_start as late_minutes,
  meeting."end" - meeting.planned_end as overrun_minutes,
  meeting.vintage_id,
  coalesce(came.cell_ids, meeting.cell_ids) as cell_ids
from core.meeting as meeting
join core.body as body using (body_key, year)
left join came using (body_key, meeting_date)
left join back using (body_key, meeting_date)
left join agenda using (body_key, meeting_date)
left join tasks using (body_key, meeting_date)
left join ideas using (body_key, meeting_date)

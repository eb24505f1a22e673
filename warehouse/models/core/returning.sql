-- one row a held meeting but a body's first × person who came to the one before: back, or another of the same organisation in their place
with before as (
  select body_key, meeting_number + 1 as meeting_number, member_pseudonym, organisation_key
  from core.attendance
  where is_present
),
now as (
  select body_key, meeting_number, organisation_key, count(*) as people
  from core.attendance
  where is_present and organisation_key is not null
  group by all
)
select
  meeting.body_key,
  meeting.year,
  meeting.meeting_date,
  meeting.number as meeting_number,
  before.member_pseudonym,
  coalesce(here.is_present, false) as is_same_person,
  not coalesce(here.is_present, false) and coalesce(now.people, 0) > 0 as is_same_organisation,
  meeting.vintage_id,
  coalesce(here.cell_ids, []) as cell_ids
from before
join core.meeting as meeting on meeting.body_key = before.body_key and meeting.number = before.meeting_number
left join core.attendance as here
  on here.body_key = before.body_key
  and here.meeting_number = before.meeting_number
  and here.member_pseudonym = before.member_pseudonym
left join now
  on now.body_key = before.body_key
  and now.meeting_number = before.meeting_number
  and now.organisation_key = before.organisation_key

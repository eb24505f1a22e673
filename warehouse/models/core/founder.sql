-- one row a body × person who came to its first meeting: at which meeting they were gone for good, or how long they were seen coming
-- gone is who missed the last two meetings at least, from the first of those missed; one missed meeting at the end tells nothing yet
with last as (
  select body_key, max(number) as meetings
  from core.meeting
  group by body_key
),
seen as (
  select body_key, member_pseudonym, max(meeting_number) as last_seen
  from core.attendance
  where is_present
  group by all
  having min(meeting_number) = 1
)
select
  seen.body_key,
  seen.member_pseudonym,
  last.meetings - seen.last_seen >= 2 as has_left,
  case when last.meetings - seen.last_seen >= 2 then seen.last_seen + 1 else seen.last_seen end as meetings
from seen
join last using (body_key)

-- one row a school year × body, or all × meeting, or all of the year: is it withheld who had come to the meeting before, and came again
-- who had come before is told by that meeting itself, and not here where it is withheld there: as few as a small group then
with meeting as (
  select
    meeting.body_key,
    meeting.school_year,
    meeting.meeting_date,
    meeting.previous,
    year.body_name,
    year.people_invited,
    attendance.is_withheld as is_untold,
    coalesce(lag(attendance.is_withheld) over (partition by meeting.body_key order by meeting.meeting_date), false) as is_before_untold,
    lead(meeting.body_key) over (
      partition by meeting.body_key, meeting.school_year order by meeting.meeting_date
    ) is null as is_last
  from axes.body_meeting as meeting
  join axes.body_year as year using (body_key, school_year)
  join disclosure.withheld_attendance as attendance using (body_key, meeting_date)
),
judged as (
  select
    *,
    -- all who came in a year less all who had come before are those of its last meeting less those of the last year's
    (is_last and is_untold) or (is_before_untold and school_year <> lag(school_year) over (
      partition by body_key order by meeting_date
    )) as is_told_by_years
  from meeting
),
cell as (
  select
    school_year, body_name, body_key, meeting_date,
    case when is_before_untold then least(previous, policy.minimum_answers - 1) else previous end as people,
    previous as amount
  from judged
  cross join raw.disclosure as policy
  where previous is not null
  union all by name
  -- the same few people are in every meeting of a small body
  select
    school_year,
    body_name,
    case
      when min(people_invited) < any_value(policy.minimum_answers) then min(people_invited)
      when bool_or(is_told_by_years) then least(sum(previous), any_value(policy.minimum_answers) - 1)
      else sum(previous)
    end as people,
    sum(previous) as amount
  from judged
  cross join raw.disclosure as policy
  group by school_year, body_name
  having sum(previous) is not null
  union all by name
  select school_year, sum(previous) as people, sum(previous) as amount
  from judged
  group by school_year
  having sum(previous) is not null
),
tabled as (
  select
    school_year,
    list({body_name: body_name, body_key: body_key, meeting_date: meeting_date, people: people, amount: amount}
      order by body_name, meeting_date, body_key) as cells,
    any_value(policy.minimum_answers) as minimum
  from cell
  cross join raw.disclosure as policy
  group by school_year
),
judged_cell as (
  select school_year, unnest(cells) as cell, unnest(string_split(withheld_meetings(cells, minimum), '')) = '1' as is_withheld
  from tabled
)
select school_year, cell.body_name as body_name, cell.body_key as body_key, cell.meeting_date as meeting_date, is_withheld
from judged_cell

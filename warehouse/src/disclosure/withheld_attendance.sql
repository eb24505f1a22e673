-- one row a school year × body, or all × meeting, or all of the year: is it withheld who was invited, and who came of them
-- meetings add up to their body's year, and bodies to all of them: what is withheld of one follows from no sum of others
with invited as (
  select meeting.body_key, meeting.school_year, meeting.meeting_date, meeting.invited as amount, year.body_name, year.people_invited
  from axes.body_meeting as meeting
  join axes.body_year as year using (body_key, school_year)
  where meeting.invited is not null
),
cell as (
  select school_year, body_name, body_key, meeting_date, amount as people, amount
  from invited
  union all by name
  -- the same few people are in every meeting of a small body
  select
    school_year,
    body_name,
    case when min(people_invited) < any_value(policy.minimum_answers) then min(people_invited) else sum(amount) end as people,
    sum(amount) as amount
  from invited
  cross join raw.disclosure as policy
  group by school_year, body_name
  union all by name
  select school_year, sum(amount) as people, sum(amount) as amount
  from invited
  group by school_year
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

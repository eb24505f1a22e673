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
    list({body_name: body_name, body_key: body_key, meeting_date: meeting_date} order by body_name, meeting_date, body_key) as places,
    withheld_cells(
      list(coalesce(body_name, '') order by body_name, meeting_date, body_key),
      list(case when meeting_date is null then '' else 'meeting' end order by body_name, meeting_date, body_key),
      list(coalesce(meeting_date || ' ' || body_key, '') order by body_name, meeting_date, body_key),
      list(people::double order by body_name, meeting_date, body_key),
      list(amount::double order by body_name, meeting_date, body_key),
      -- who came adds up wherever who was invited does
      list(-1.0::double order by body_name, meeting_date, body_key),
      any_value(policy.minimum_answers)::double
    ) as flags
  from cell
  cross join raw.disclosure as policy
  group by school_year
)
select school_year, unnest(places, recursive := true), unnest(string_split(flags, '')) = '1' as is_withheld
from tabled

-- one row a body × meeting: what share of those who came to its first meeting still comes, by Kaplan and Meier
with founders as (
  select
    body_key,
    count(*) as founders,
    list(meetings::double order by member_pseudonym) as times,
    list(has_left::integer::double order by member_pseudonym) as ends
  from core.founder
  group by body_key
),
point as (
  select
    meeting.body_key,
    meeting.number as meeting_number,
    meeting.meeting_date,
    meeting.vintage_id,
    founders.founders,
    survival_at(founders.times, founders.ends, meeting.number::double) as survival
  from core.meeting as meeting
  join founders using (body_key)
  where meeting.number is not null
),
named as (
  select body_key, arg_max(body_name, year) as body_name, arg_max(body_kind, year) as body_kind
  from core.body
  group by body_key
)
select
  point.body_key,
  named.body_name,
  named.body_kind,
  point.meeting_number,
  point.meeting_date,
  point.founders,
  point.survival.at_risk as at_risk,
  point.survival.ended as ended,
  point.survival.survival as still_coming_share,
  point.survival.low as ci_low,
  point.survival.high as ci_high,
  point.vintage_id
from point
join named using (body_key)

-- one row a working group × step of the way of its first half year: in which month it first came up, of the month it is for
-- months are counted from the group's first meeting; the last step is for the sixth month and those after it
with step as (
  select *
  from (
    values ('trust', 1), ('problem', 2), ('present_state', 3), ('strategies', 4), ('decisions', 5), ('action', 6)
  ) as each(path_step, expected_month)
),
working_group as (
  select meeting.body_key, min(meeting.meeting_date) as first_date, max(meeting.meeting_date) as last_date
  from core.meeting as meeting
  join core.body as body using (body_key, year)
  where meeting.is_held and body.body_kind = 'working_group'
  group by all
),
named as (
  select body_key, arg_max(body_name, year) as body_name
  from core.body
  group by body_key
),
reached as (
  select body_key, path_step, min(meeting_date) as first_reached, count(*) as topics
  from core.topic
  where path_step is not null
  group by all
),
placed as (
  select
    working_group.body_key,
    named.body_name,
    step.path_step,
    step.expected_month,
    working_group.first_date,
    datesub('month', working_group.first_date, working_group.last_date) + 1 as months_watched,
    reached.first_reached,
    datesub('month', working_group.first_date, reached.first_reached) + 1 as first_month,
    coalesce(reached.topics, 0) as topics
  from working_group
  cross join step
  join named using (body_key)
  left join reached
    on reached.body_key = working_group.body_key and reached.path_step = step.path_step
)
select
  *,
  case
    when first_month <= expected_month then 'in_time'
    when first_month is not null then 'late'
    when months_watched > expected_month then 'missed'
    else 'not_due'
  end as state
from placed

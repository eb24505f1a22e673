-- one row a body × school year, what speaks of too few people, or would tell it, emptied
with judged_sum as (
  select 'attendance_share' as indicator_id, school_year, body_name, is_withheld
  from disclosure.withheld_attendance
  where meeting_date is null and body_name is not null
  union all
  select 'returning_share', school_year, body_name, is_withheld
  from disclosure.withheld_return
  where meeting_date is null and body_name is not null
  union all
  select indicator_id, school_year, breakdown_value, status = 'suppressed'
  from disclosure.indicator_value
  where indicator_id = 'steady_members_share' and breakdown = 'body_name'
),
judged as (
  select
    body.*,
    coalesce(body.people_invited < policy.minimum_answers, false) as is_small,
    coalesce(invited.is_withheld, false) as is_attendance_withheld,
    coalesce(back.is_withheld, false) as is_back_withheld,
    coalesce(body.regulars_of < policy.minimum_answers or steady.is_withheld, false) as is_steady_withheld
  from axes.body_year as body
  cross join raw.disclosure as policy
  left join judged_sum as invited
    on invited.indicator_id = 'attendance_share'
    and invited.school_year = body.school_year
    and invited.body_name = body.body_name
  left join judged_sum as back
    on back.indicator_id = 'returning_share'
    and back.school_year = body.school_year
    and back.body_name = body.body_name
  left join judged_sum as steady
    on steady.indicator_id = 'steady_members_share'
    and steady.school_year = body.school_year
    and steady.body_name = body.body_name
)
select
  * exclude (is_small, is_attendance_withheld, is_back_withheld, is_steady_withheld) replace (
    case when not is_attendance_withheld then invitations end as invitations,
    case when not is_attendance_withheld then attendances end as attendances,
    case when not is_back_withheld then previous end as previous,
    case when not is_back_withheld then same_people end as same_people,
    case when not is_back_withheld then same_organisations end as same_organisations,
    case when not is_small then people_invited end as people_invited,
    case when not is_small then people_attended end as people_attended,
    case when not is_steady_withheld then regulars_of end as regulars_of,
    case when not is_steady_withheld then steady_members end as steady_members
  ),
  case
    when is_small or is_attendance_withheld then 'suppressed'
    when people_invited is null then 'not_available'
    else 'observed'
  end as status
from judged

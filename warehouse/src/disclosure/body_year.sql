-- one row a body × school year, what speaks of too few people emptied
with judged as (
  select
    body.*,
    coalesce(body.people_invited < policy.minimum_answers, false) as is_small,
    coalesce(body.regulars_of < policy.minimum_answers, false) as has_few_regulars
  from axes.body_year as body
  cross join raw.disclosure as policy
)
select
  * replace (
    case when not is_small then invitations end as invitations,
    case when not is_small then attendances end as attendances,
    case when not is_small then previous end as previous,
    case when not is_small then same_people end as same_people,
    case when not is_small then same_organisations end as same_organisations,
    case when not is_small then people_invited end as people_invited,
    case when not is_small then people_attended end as people_attended,
    case when not has_few_regulars then regulars_of end as regulars_of,
    case when not has_few_regulars then steady_members end as steady_members
  ),
  case
    when is_small then 'suppressed'
    when people_invited is null then 'not_available'
    else 'observed'
  end as status
from judged

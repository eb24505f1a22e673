-- one row a body × meeting, the curves of too few founders emptied, and where it is withheld who came to the first meeting
with first_meeting as (
  select body_key, arg_min(is_withheld, meeting_date) as is_untold
  from disclosure.withheld_attendance
  where meeting_date is not null
  group by body_key
),
judged as (
  select survival.*, survival.founders < policy.minimum_answers or coalesce(first_meeting.is_untold, false) as is_withheld
  from axes.body_survival as survival
  cross join raw.disclosure as policy
  left join first_meeting using (body_key)
)
select
  * replace (
    case when not is_withheld then founders end as founders,
    case when not is_withheld then at_risk end as at_risk,
    case when not is_withheld then ended end as ended,
    case when not is_withheld then still_coming_share end as still_coming_share,
    case when not is_withheld then ci_low end as ci_low,
    case when not is_withheld then ci_high end as ci_high
  ),
  case when is_withheld then 'suppressed' else 'observed' end as status
from judged

-- one row a campaign × scale beside the log, what too few answered emptied
with judged as (
  select perception.*, perception.n < policy.minimum_answers as is_withheld
  from axes.perception as perception
  cross join raw.disclosure as policy
)
select
  * replace (
    case when not is_withheld then n end as n,
    case when not is_withheld then felt end as felt,
    case when not is_withheld then felt_low end as felt_low,
    case when not is_withheld then felt_high end as felt_high,
    case when not is_withheld then outcome end as outcome
  ),
  case when is_withheld then 'suppressed' else 'observed' end as status
from judged

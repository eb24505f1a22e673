-- one row a body × school year × sector, role or organisation × invited or attended, those of too few people emptied
with judged as (
  select diversity.*, diversity.people < policy.minimum_answers as is_withheld
  from axes.body_diversity as diversity
  cross join raw.disclosure as policy
)
select
  * replace (
    case when not is_withheld then people end as people,
    case when not is_withheld then kinds end as kinds,
    case when not is_withheld then diversity end as diversity,
    case when not is_withheld then evenness end as evenness
  ),
  case when is_withheld then 'suppressed' else 'observed' end as status
from judged

-- one row a campaign × scale beside the log, what is withheld of the scale emptied, and what is of the log not told either
with judged as (
  select
    perception.* exclude (counted),
    value.value as counted,
    scale.status = 'suppressed' as is_withheld
  from axes.perception as perception
  join disclosure.questionnaire_scale as scale using (campaign_id, scale_id)
  left join raw.home as home on true
  left join disclosure.indicator_value as value
    on value.indicator_id = perception.indicator_id
    and value.authority_id = home.authority_id
    and value.institution_id is null
    and value.school_year = perception.school_year
    and value.breakdown_value is not distinct from perception.body_name
)
select
  * replace (
    case when not is_withheld then n end as n,
    case when not is_withheld then felt end as felt,
    case when not is_withheld then felt_low end as felt_low,
    case when not is_withheld then felt_high end as felt_high,
    case when not is_withheld and counted is not null then outcome end as outcome
  ),
  case when is_withheld then 'suppressed' else 'observed' end as status
from judged

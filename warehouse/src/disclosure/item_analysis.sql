-- one row a campaign × scale × item, those of few answers, or of a withheld scale, emptied of every number
with judged as (
  select
    item.*,
    item.n < policy.minimum_answers or coalesce(scale.status = 'suppressed', false) as is_few,
    item.complete_count < policy.minimum_answers as has_few_complete
  from axes.item_analysis as item
  cross join raw.disclosure as policy
  left join disclosure.questionnaire_scale as scale
    on scale.campaign_id = item.campaign_id and scale.scale_id = item.scale_id
)
select
  questionnaire_id,
  version,
  scale_id,
  item_id,
  position,
  text_he,
  text_ar,
  text_en,
  is_reversed,
  authority_id,
  campaign_id,
  wave,
  school_year,
  case when not is_few then n end as n,
  case when not is_few and not has_few_complete then complete_count end as complete_count,
  case when not is_few and not has_few_complete then item_rest end as item_rest,
  case when not is_few and not has_few_complete then alpha_without end as alpha_without,
  case when not is_few then floor_share end as floor_share,
  case when not is_few then ceiling_share end as ceiling_share,
  case when not is_few then blank_count end as blank_count,
  case when not is_few then refused_count end as refused_count,
  case when not is_few then dont_know_count end as dont_know_count,
  case when not is_few then not_asked_count end as not_asked_count,
  case
    when is_few then 'suppressed'
    when complete_count < rows_for_reliability() then 'low_reliability'
    else 'observed'
  end as status
from judged

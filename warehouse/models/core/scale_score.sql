-- one row a response × scale: the mean of the items answered, reversed ones turned round; empty where too few were answered
with scored as (
  select
    response.response_id,
    response.campaign_id,
    scale.questionnaire_id,
    scale.version,
    scale.scale_id,
    scale.minimum_answered,
    scale_item.item_id,
    case when scale_item.is_reversed then scale.low + scale.high - answer.score else answer.score end as score
  from core.response as response
  join core.questionnaire_scale as scale using (questionnaire_id, version)
  join core.scale_item as scale_item using (questionnaire_id, version, scale_id)
  left join core.answer as answer
    on answer.response_id = response.response_id and answer.item_id = scale_item.item_id
)
select
  response_id,
  campaign_id,
  questionnaire_id,
  version,
  scale_id,
  count(score) as answered_count,
  case when count(score) >= minimum_answered then avg(score order by item_id) end as score
from scored
group by response_id, campaign_id, questionnaire_id, version, scale_id, minimum_answered

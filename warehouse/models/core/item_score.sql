-- one row a response × scale × item of it: the score given, a reversed item's turned round, and why there is none; a view
select
  response.response_id,
  response.campaign_id,
  response.language,
  scale.questionnaire_id,
  scale.version,
  scale.scale_id,
  scale.minimum_answered,
  scale_item.item_id,
  case when scale_item.is_reversed then scale.low + scale.high - answer.score else answer.score end as score,
  coalesce(answer.status, 'not_asked') as status
from core.response as response
join core.questionnaire_scale as scale using (questionnaire_id, version)
join core.scale_item as scale_item using (questionnaire_id, version, scale_id)
left join core.answer as answer
  on answer.response_id = response.response_id and answer.item_id = scale_item.item_id

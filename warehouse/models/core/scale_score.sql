-- one row a response × scale: the mean of the items answered, reversed ones turned round; empty where too few were answered
select
  response_id,
  campaign_id,
  questionnaire_id,
  version,
  scale_id,
  count(score) as answered_count,
  case when count(score) >= minimum_answered then avg(score order by item_id) end as score
from core.item_score
group by response_id, campaign_id, questionnaire_id, version, scale_id, minimum_answered

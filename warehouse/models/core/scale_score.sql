-- one row a response × scale: the mean of the items answered, reversed ones turned round; empty where too few were answered
select
  response_id,
  campaign_id,
  questionnaire_id,
  version,
  scale_id,
  len(scores) as answered_count,
  case when len(scores) >= minimum_answered then list_avg(scores) end as score
from core.scale_answer

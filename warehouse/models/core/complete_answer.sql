-- one row a response × scale all items of which have a score: the scores, in the order of the items' ids
select
  response_id,
  campaign_id,
  language,
  questionnaire_id,
  version,
  scale_id,
  list(score order by item_id) as scores,
  count(*) as item_count
from core.item_score
group by all
having count(score) = count(*)

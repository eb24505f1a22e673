-- one row a response × scale all items of which have a score: the scores, in the order of the items' ids; a view
select response_id, campaign_id, language, questionnaire_id, version, scale_id, scores, item_count
from core.scale_answer
where len(scores) = item_count

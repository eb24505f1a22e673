-- one row a scale × item of a questionnaire's version
select questionnaire_id, version, scale_id, item_id, is_reversed
from raw.questionnaire_scale_item

-- one row an item of a questionnaire's version
select questionnaire_id, version, item_id, position, type, measures, text_he, text_ar, text_en
from raw.questionnaire_item

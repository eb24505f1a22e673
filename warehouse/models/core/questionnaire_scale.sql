-- one row a scale of a questionnaire's version; the whole scale is part of none
select questionnaire_id, version, scale_id, part_of, minimum_answered, low, high, title_he, title_ar, title_en, position
from raw.questionnaire_scale

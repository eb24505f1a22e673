-- one row a questionnaire's version that was answered
select questionnaire_id, version, title_he, title_ar, title_en
from raw.questionnaire
semi join disclosure.scale_reliability using (questionnaire_id, version)

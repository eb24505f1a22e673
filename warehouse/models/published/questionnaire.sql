-- one row a questionnaire's version that was answered
select distinct questionnaire.questionnaire_id, questionnaire.version, title_he, title_ar, title_en
from raw.questionnaire as questionnaire
join core.campaign as campaign using (questionnaire_id, version)

-- one row a response × item; score is the step's, empty where nothing scored was answered; a view
select
  answer.response_id,
  answer.campaign_id,
  campaign.questionnaire_id,
  campaign.version,
  answer.item_id,
  answer.status,
  step.score
from core.given_answer as answer
join core.campaign as campaign using (campaign_id)
left join raw.questionnaire_step as step
  on step.questionnaire_id = campaign.questionnaire_id
  and step.version = campaign.version
  and step.item_id = answer.item_id
  and step.step_id = case when answer.status = 'observed' then answer.answer end

-- one row a response × item; score is the step's, empty where nothing scored was answered
select
  answer.response_id,
  answer.item_id,
  answer.answer,
  answer.status,
  step.score
from core.given_answer as answer
join core.response as response using (response_id)
left join raw.questionnaire_step as step
  on step.questionnaire_id = response.questionnaire_id
  and step.version = response.version
  and step.item_id = answer.item_id
  and step.step_id = answer.answer
  and answer.status = 'observed'

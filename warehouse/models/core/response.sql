-- one row a response
select
  answer.response_id,
  answer.campaign_id,
  campaign.questionnaire_id,
  campaign.version,
  campaign.authority_id,
  campaign.wave,
  campaign.school_year,
  min(answer.pairing_key) as pairing_key,
  min(answer.day)::date as received_on,
  min(answer.language) as language
from core.given_answer as answer
join core.campaign as campaign using (campaign_id)
group by all

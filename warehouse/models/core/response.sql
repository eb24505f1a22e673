-- one row a response
select
  answer.response_id,
  answer.campaign_id,
  campaign.questionnaire_id,
  campaign.version,
  campaign.authority_id,
  campaign.wave,
  campaign.school_year,
  min(answer.day)::date as received_on,
  min(answer.language) as language
from raw.answer as answer
join raw.campaign as campaign using (campaign_id)
group by all

-- one row a response × item, collected here or imported, as it was given; a view
select response_id, campaign_id, null::varchar as pairing_key, day, language, item_id, answer, status
from raw.answer
union all by name
select
  answer.vintage_id || ' ' || answer.response_key as response_id,
  campaign.campaign_id,
  answer.pairing_key,
  answer.day,
  answer.language,
  answer.item_id,
  answer.answer,
  answer.status
from raw.staged_answer as answer
join core.imported_campaign as campaign using (vintage_id, wave)

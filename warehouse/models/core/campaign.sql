-- one row a campaign: a wave collected here, or collected elsewhere and imported
select
  campaign_id, questionnaire_id, version, authority_id, wave, school_year, opens_on, closes_on, null as vintage_id
from raw.campaign
union all by name
select * from core.imported_campaign

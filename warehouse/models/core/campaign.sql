-- one row a campaign: a wave collected here, or collected elsewhere and imported, which says no programme or body
select
  campaign_id, questionnaire_id, version, authority_id, programme_id, body_id, wave, school_year, opens_on, closes_on,
  null as vintage_id
from raw.campaign
union all by name
select * from core.imported_campaign

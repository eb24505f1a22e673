-- one row a wave: a questionnaire's version put to the people of an authority, about a programme or body, in a school year
select
  concat_ws(
    '/',
    campaign.questionnaire_id,
    campaign.version,
    campaign.authority_id,
    coalesce(campaign.programme_id, ''),
    coalesce(campaign.body_id, ''),
    campaign.school_year,
    campaign.wave
  ) as wave_id,
  campaign.questionnaire_id,
  campaign.version,
  campaign.authority_id,
  campaign.programme_id,
  campaign.body_id,
  campaign.school_year,
  campaign.wave,
  -- the order the questionnaire names its waves in; a year is its own place
  min(coalesce(place.position, try_cast(campaign.wave as integer))) as position,
  min(campaign.opens_on) as opens_on,
  list(campaign.campaign_id order by campaign.campaign_id) as campaign_ids
from core.campaign as campaign
left join raw.questionnaire_wave as place using (questionnaire_id, version, wave)
group by all

-- one row a wave of results collected elsewhere, of the file signed off last that has it
select
  campaign.vintage_id || ' ' || campaign.wave as campaign_id,
  campaign.vintage_id,
  campaign.questionnaire_id,
  campaign.version,
  home.authority_id,
  campaign.wave,
  campaign.school_year,
  -- where the file says no days, what is known of them is their school year
  coalesce(campaign.first_day::date, school_year_start(campaign.school_year)) as opens_on,
  coalesce(campaign.last_day::date, school_year_end(campaign.school_year)) as closes_on
from raw.staged_campaign as campaign
join core.vintage as vintage using (vintage_id)
cross join raw.home as home
where vintage.is_in_force
-- a file of one wave may take the place of that wave in a file of two
qualify row_number() over (
  partition by
    campaign.questionnaire_id, campaign.wave, campaign.school_year, campaign.campaign
  order by vintage.signed_off_at desc, vintage.received_at desc, campaign.vintage_id desc
) = 1

-- one row a campaign × scale
select
  questionnaire_id, version, scale_id, title_he, title_ar, title_en, authority_id, campaign_id, wave, school_year, n,
  mean, sd, ci_low, ci_high, low, high, status
from disclosure.questionnaire_scale

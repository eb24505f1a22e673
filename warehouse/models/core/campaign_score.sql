-- one row a campaign × scale: mean of the responses' scores with its interval, held to the scale's range
with summed as (
  select
    campaign_id,
    questionnaire_id,
    version,
    scale_id,
    count(score) as n,
    avg(score order by score) as mean,
    stddev_samp(score order by score) as sd
  from core.scale_score
  where score is not null
  group by all
)
select
  summed.questionnaire_id,
  summed.version,
  summed.scale_id,
  scale.title_he,
  scale.title_ar,
  scale.title_en,
  campaign.authority_id,
  summed.campaign_id,
  campaign.wave,
  campaign.school_year,
  summed.n,
  summed.mean,
  summed.sd,
  within(mean_interval_low(summed.mean, summed.sd, summed.n), scale.low, scale.high) as ci_low,
  within(mean_interval_high(summed.mean, summed.sd, summed.n), scale.low, scale.high) as ci_high,
  scale.low,
  scale.high,
  'observed' as status
from summed
join core.campaign as campaign using (campaign_id)
join core.questionnaire_scale as scale
  on scale.questionnaire_id = summed.questionnaire_id
  and scale.version = summed.version
  and scale.scale_id = summed.scale_id

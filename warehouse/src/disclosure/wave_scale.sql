-- one row a questionnaire's version × scale × authority × school year × wave: all who answered, whatever their campaign;
-- withheld where a campaign has few answers, for the campaigns' own means would tell it
with scored as (
  select
    campaign.questionnaire_id,
    campaign.version,
    score.scale_id,
    campaign.authority_id,
    campaign.school_year,
    campaign.wave,
    count(*) as n,
    avg(score.score order by score.score) as mean,
    stddev_samp(score.score order by score.score) as sd
  from core.scale_score as score
  join core.campaign as campaign using (campaign_id)
  where score.score is not null
  group by all
),
campaigns as (
  select questionnaire_id, version, scale_id, authority_id, school_year, wave, min(n) as smallest_n
  from core.campaign_score
  group by all
),
judged as (
  select scored.*, scale.low, scale.high, campaigns.smallest_n < policy.minimum_answers as is_withheld
  from scored
  join campaigns using (questionnaire_id, version, scale_id, authority_id, school_year, wave)
  join core.questionnaire_scale as scale using (questionnaire_id, version, scale_id)
  cross join raw.disclosure as policy
)
select
  questionnaire_id,
  version,
  scale_id,
  authority_id,
  school_year,
  wave,
  case when not is_withheld then mean end as value,
  case when not is_withheld then n::integer end as n,
  case when not is_withheld then within(mean_interval_low(mean, sd, n), low, high) end as ci_low,
  case when not is_withheld then within(mean_interval_high(mean, sd, n), low, high) end as ci_high,
  is_withheld
from judged

-- one row an authority × school year × wave; once for the whole scale and once a subscale
with scored as (
  select
    campaign.authority_id,
    campaign.school_year,
    campaign.wave,
    campaign.opens_on,
    campaign.closes_on,
    campaign.vintage_id,
    scale.scale_id,
    scale.part_of,
    scale.low,
    scale.high,
    score.response_id,
    score.score
  from core.scale_score as score
  join core.campaign as campaign using (campaign_id)
  join core.questionnaire_scale as scale
    on scale.questionnaire_id = score.questionnaire_id
    and scale.version = score.version
    and scale.scale_id = score.scale_id
  where score.questionnaire_id = 'teacher-stem-self-efficacy' and score.version = 1 and score.score is not null
),
summed as (
  select
    authority_id,
    school_year,
    wave,
    case when part_of is null then 'wave' else 'wave,scale' end as breakdown,
    case when part_of is null then wave else wave || ',' || scale_id end as breakdown_value,
    min(opens_on) as period_start,
    case when bool_and(closes_on is not null) then max(closes_on) end as period_end,
    only_one(vintage_id) as vintage_id,
    any_value(low) as low,
    any_value(high) as high,
    count(*) as n,
    avg(score order by score) as mean,
    stddev_samp(score order by score) as sd
  from scored
  group by authority_id, school_year, wave, scale_id, part_of
)
select
  authority_id,
  null::varchar as institution_id,
  school_year,
  period_start::date as period_start,
  period_end::date as period_end,
  breakdown,
  breakdown_value,
  mean as value,
  null::double as numerator,
  null::double as denominator,
  n::integer as n,
  within(mean_interval_low(mean, sd, n), low, high) as ci_low,
  within(mean_interval_high(mean, sd, n), low, high) as ci_high,
  'observed' as status,
  vintage_id,
  []::bigint[] as cell_ids
from summed

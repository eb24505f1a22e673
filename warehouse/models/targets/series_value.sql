-- one row a measure × place × part × school year, shown or withheld: what a target may be set on, of the home or the nation
-- a scale is that of its questionnaire's newest version, wave by wave and from wave to wave; of all who answered, and of those
-- asked about one programme
with of_programme as (
  select
    score.*,
    campaign.programme_id,
    sum(n * mean) over wave / sum(n) over wave as wave_mean
  from disclosure.questionnaire_scale as score
  join core.campaign as campaign using (campaign_id)
  where campaign.programme_id is not null
  window wave as (
    partition by
      score.questionnaire_id, score.version, score.scale_id, score.authority_id, campaign.programme_id, score.school_year,
      score.wave
    order by campaign_id
    rows between unbounded preceding and unbounded following
  )
),
-- of campaigns that are all told nothing new follows; where one is withheld the wave would tell it
programme_wave as (
  select
    questionnaire_id,
    version,
    scale_id,
    authority_id,
    programme_id,
    school_year,
    wave,
    bool_or(status = 'suppressed') as is_withheld,
    any_value(low) as low,
    any_value(high) as high,
    any_value(wave_mean) as mean,
    sum(n) as n,
    sqrt(sum((n - 1) * sd ^ 2 + n * (mean - wave_mean) ^ 2 order by campaign_id) / (sum(n) - 1)) as sd
  from of_programme
  group by all
),
wave as (
  select
    *,
    'wave' as breakdown,
    wave as breakdown_value
  from disclosure.wave_scale
  union all by name
  select *, 'change' as breakdown, before_wave || ',' || after_wave as breakdown_value
  from disclosure.wave_change
  union all by name
  select
    questionnaire_id,
    version,
    scale_id,
    authority_id,
    school_year,
    'programme_name,wave' as breakdown,
    programme_id || ',' || wave as breakdown_value,
    case when not is_withheld then mean end as value,
    case when not is_withheld then n::integer end as n,
    case when not is_withheld then within(mean_interval_low(mean, sd, n), low, high) end as ci_low,
    case when not is_withheld then within(mean_interval_high(mean, sd, n), low, high) end as ci_high,
    is_withheld
  from programme_wave
  union all by name
  select
    questionnaire_id,
    version,
    scale_id,
    authority_id,
    after_school_year as school_year,
    'programme_name,change' as breakdown,
    concat_ws(',', programme_id, before_wave, after_wave) as breakdown_value,
    change as value,
    n::integer as n,
    ci_low,
    ci_high,
    status = 'suppressed' as is_withheld
  from disclosure.questionnaire_change
  where programme_id is not null
),
scale as (
  select *
  from wave
  join raw.home using (authority_id)
  qualify version = max(version) over (partition by questionnaire_id, scale_id)
)
select
  value.indicator_id as measure_id,
  value.authority_id = 'national' as is_national,
  value.institution_id,
  value.breakdown,
  value.breakdown_value,
  value.school_year,
  value.value,
  value.numerator,
  value.denominator,
  value.n,
  value.ci_low,
  value.ci_high,
  value.status = 'suppressed' as is_withheld
from disclosure.indicator_value as value
left join raw.home as home using (authority_id)
where (value.authority_id = 'national' or home.authority_id is not null)
  and (value.value is not null or value.status = 'suppressed')
union all by name
select
  questionnaire_id || '/' || scale_id as measure_id,
  false as is_national,
  breakdown,
  breakdown_value,
  school_year,
  value,
  n,
  ci_low,
  ci_high,
  is_withheld
from scale
where value is not null or is_withheld

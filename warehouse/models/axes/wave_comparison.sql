-- one row a pair of waves × scale: everybody who answered each time, as if no one had answered both
with scored as (
  select
    response.wave_id,
    score.scale_id,
    list_sort(list(score.score)) as scores,
    avg(score.score order by score.score) as mean,
    stddev_samp(score.score order by score.score) as sd,
    count(*) as n
  from core.wave_response as response
  join core.scale_score as score using (response_id)
  where score.score is not null
  group by all
),
-- a campaign of few could be reckoned from the mean of all who answered that year, before or after, and the others' own
smallest as (
  select wave.wave_id, score.scale_id, min(score.n) as n
  from core.wave as wave
  join core.campaign_score as score using (questionnaire_id, version, authority_id, school_year, wave)
  group by all
),
compared as (
  select
    waves.before_id,
    waves.after_id,
    before.scale_id,
    before.n as before_n,
    before.mean as before_mean,
    before.sd as before_sd,
    after.n as after_n,
    after.mean as after_mean,
    after.sd as after_sd,
    welch(before.scores, after.scores) as difference
  from core.wave_pair as waves
  join scored as before on before.wave_id = waves.before_id
  join scored as after on after.wave_id = waves.after_id and after.scale_id = before.scale_id
)
select
  compared.before_id,
  compared.after_id,
  compared.scale_id,
  least(smallest_before.n, smallest_after.n) as smallest_n,
  compared.before_n,
  compared.before_mean,
  mean_interval_low(compared.before_mean, compared.before_sd, compared.before_n) as before_ci_low,
  mean_interval_high(compared.before_mean, compared.before_sd, compared.before_n) as before_ci_high,
  compared.after_n,
  compared.after_mean,
  mean_interval_low(compared.after_mean, compared.after_sd, compared.after_n) as after_ci_low,
  mean_interval_high(compared.after_mean, compared.after_sd, compared.after_n) as after_ci_high,
  compared.after_mean - compared.before_mean as difference,
  compared.difference.low as ci_low,
  compared.difference.high as ci_high,
  compared.difference.p as p,
  compared.difference.d as effect_d
from compared
join smallest as smallest_before
  on smallest_before.wave_id = compared.before_id and smallest_before.scale_id = compared.scale_id
join smallest as smallest_after
  on smallest_after.wave_id = compared.after_id and smallest_after.scale_id = compared.scale_id

-- one row a pair of waves × scale: how far those who answered both times moved
with change as (
  select *, paired_change(befores, afters) as paired, wilcoxon_p(befores, afters) as wilcoxon_p
  from core.pair_score
),
-- all with a score, paired or not: who is left over decides what may be shown
wave_score as (
  select response.wave_id, score.scale_id, count(*) as n
  from core.wave_response as response
  join core.scale_score as score using (response_id)
  where score.score is not null
  group by all
)
select
  waves.before_id,
  waves.after_id,
  scale.scale_id,
  scale.title_he,
  scale.title_ar,
  scale.title_en,
  scale.low,
  scale.high,
  coalesce(len(change.befores), 0) as n,
  coalesce(before_score.n, 0) + coalesce(after_score.n, 0) - 2 * coalesce(len(change.befores), 0) as left_over_count,
  change.paired.change as change,
  change.paired.low as ci_low,
  change.paired.high as ci_high,
  change.paired.p as p,
  change.paired.dz as effect_dz,
  change.paired.dav as effect_dav,
  change.wilcoxon_p
from core.wave_pair as waves
join core.wave as after on after.wave_id = waves.after_id
join core.questionnaire_scale as scale using (questionnaire_id, version)
left join change
  on change.before_id = waves.before_id and change.after_id = waves.after_id and change.scale_id = scale.scale_id
left join wave_score as before_score
  on before_score.wave_id = waves.before_id and before_score.scale_id = scale.scale_id
left join wave_score as after_score
  on after_score.wave_id = waves.after_id and after_score.scale_id = scale.scale_id

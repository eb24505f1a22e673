-- one row a pair of waves × scale: how far those who answered both times moved
with scored as (
  select
    pair.before_id,
    pair.after_id,
    before.scale_id,
    list(before.score order by pair.before_response_id) as befores,
    list(after.score order by pair.before_response_id) as afters
  from core.pair as pair
  join core.scale_score as before on before.response_id = pair.before_response_id and before.score is not null
  join core.scale_score as after
    on after.response_id = pair.after_response_id and after.scale_id = before.scale_id and after.score is not null
  group by all
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
  coalesce(len(scored.befores), 0) as n,
  coalesce(before_score.n, 0) + coalesce(after_score.n, 0) - 2 * coalesce(len(scored.befores), 0) as left_over_count,
  paired_change(scored.befores, scored.afters) as change,
  paired_low(scored.befores, scored.afters) as ci_low,
  paired_high(scored.befores, scored.afters) as ci_high,
  paired_p(scored.befores, scored.afters) as p,
  paired_dz(scored.befores, scored.afters) as effect_dz,
  paired_dav(scored.befores, scored.afters) as effect_dav,
  wilcoxon_p(scored.befores, scored.afters) as wilcoxon_p
from core.wave_pair as waves
join core.wave as after on after.wave_id = waves.after_id
join core.questionnaire_scale as scale using (questionnaire_id, version)
left join scored
  on scored.before_id = waves.before_id and scored.after_id = waves.after_id and scored.scale_id = scale.scale_id
left join wave_score as before_score
  on before_score.wave_id = waves.before_id and before_score.scale_id = scale.scale_id
left join wave_score as after_score
  on after_score.wave_id = waves.after_id and after_score.scale_id = scale.scale_id

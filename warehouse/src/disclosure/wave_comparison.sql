-- one row a pair of waves × scale; a difference is told only where no change by pairs is, and nothing where few answered
with judged as (
  select
    comparison.*,
    comparison.smallest_n < policy.minimum_answers as is_few,
    after.questionnaire_id,
    after.version,
    after.authority_id,
    after.programme_id,
    after.body_id,
    before.school_year as before_school_year,
    before.wave as before_wave,
    after.school_year as after_school_year,
    after.wave as after_wave,
    scale.title_he,
    scale.title_ar,
    scale.title_en,
    scale.low,
    scale.high
  from axes.wave_comparison as comparison
  cross join raw.disclosure as policy
  join core.wave as before on before.wave_id = comparison.before_id
  join core.wave as after on after.wave_id = comparison.after_id
  join core.questionnaire_scale as scale
    on scale.questionnaire_id = after.questionnaire_id
    and scale.version = after.version
    and scale.scale_id = comparison.scale_id
)
select
  judged.* exclude (
    is_few, before_id, after_id, smallest_n, before_n, before_mean, before_ci_low, before_ci_high, after_n, after_mean,
    after_ci_low, after_ci_high, difference, ci_low, ci_high, p, effect_d
  ),
  change.status = 'observed' as is_paired,
  case when not is_few then judged.before_n end as before_n,
  case when not is_few then before_mean end as before_mean,
  case when not is_few then within(before_ci_low, judged.low, judged.high) end as before_ci_low,
  case when not is_few then within(before_ci_high, judged.low, judged.high) end as before_ci_high,
  case when not is_few then judged.after_n end as after_n,
  case when not is_few then after_mean end as after_mean,
  case when not is_few then within(after_ci_low, judged.low, judged.high) end as after_ci_low,
  case when not is_few then within(after_ci_high, judged.low, judged.high) end as after_ci_high,
  case when not is_few and not is_paired then judged.difference end as difference,
  case when not is_few and not is_paired then judged.ci_low end as ci_low,
  case when not is_few and not is_paired then judged.ci_high end as ci_high,
  case when not is_few and not is_paired then judged.p end as p,
  case when not is_few and not is_paired then judged.effect_d end as effect_d,
  case when is_few then 'suppressed' else 'observed' end as status
from judged
join disclosure.questionnaire_change as change
  on change.questionnaire_id = judged.questionnaire_id
  and change.version = judged.version
  and change.authority_id = judged.authority_id
  and change.programme_id is not distinct from judged.programme_id
  and change.body_id is not distinct from judged.body_id
  and change.before_school_year = judged.before_school_year
  and change.before_wave = judged.before_wave
  and change.after_school_year = judged.after_school_year
  and change.after_wave = judged.after_wave
  and change.scale_id = judged.scale_id

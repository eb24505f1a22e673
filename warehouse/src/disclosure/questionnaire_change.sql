-- one row a pair of waves × scale, those of few pairs emptied of every number; likewise where few are left over beside
-- the pairs, for the means of all and the change of the pairs together would tell theirs
with judged as (
  select
    change.*,
    change.n < policy.minimum_answers
      or (change.left_over_count > 0 and change.left_over_count < policy.minimum_answers) as is_withheld
  from core.scale_change as change
  cross join raw.disclosure as policy
)
select
  after.questionnaire_id,
  after.version,
  after.authority_id,
  after.programme_id,
  after.body_id,
  before.school_year as before_school_year,
  before.wave as before_wave,
  after.school_year as after_school_year,
  after.wave as after_wave,
  judged.scale_id,
  judged.title_he,
  judged.title_ar,
  judged.title_en,
  case when not is_withheld then judged.n end as n,
  case when not is_withheld then judged.change end as change,
  case when not is_withheld then judged.ci_low end as ci_low,
  case when not is_withheld then judged.ci_high end as ci_high,
  case when not is_withheld then judged.p end as p,
  case when not is_withheld then judged.wilcoxon_p end as wilcoxon_p,
  case when not is_withheld then judged.effect_dz end as effect_dz,
  case when not is_withheld then judged.effect_dav end as effect_dav,
  case when not is_withheld then reliable.reliability end as reliability,
  case when not is_withheld then reliable.reliable_threshold end as reliable_threshold,
  case when not is_withheld then reliable.improved_share end as improved_share,
  case when not is_withheld then reliable.unchanged_share end as unchanged_share,
  case when not is_withheld then reliable.worsened_share end as worsened_share,
  case when not is_withheld then pairing.before_n end as before_n,
  case when not is_withheld then pairing.after_n end as after_n,
  case when not is_withheld then pairing.paired_count end as paired_count,
  case when not is_withheld then pairing.one_differs_count end as one_differs_count,
  case when not is_withheld then pairing.ambiguous_count end as ambiguous_count,
  case when not is_withheld then pairing.paired_share end as paired_share,
  case when not is_withheld then pairing.ambiguous_share end as ambiguous_share,
  case when not is_withheld then pairing.expected_wrong_count end as expected_wrong_count,
  judged.low,
  judged.high,
  case when is_withheld then 'suppressed' else 'observed' end as status
from judged
join core.pairing as pairing on pairing.before_id = judged.before_id and pairing.after_id = judged.after_id
left join axes.reliable_change as reliable
  on reliable.before_id = judged.before_id
  and reliable.after_id = judged.after_id
  and reliable.scale_id = judged.scale_id
join core.wave as before on before.wave_id = judged.before_id
join core.wave as after on after.wave_id = judged.after_id

-- one row a questionnaire's version × scale × authority × two waves × school year of the later: how far all who answered both
-- moved; withheld where the change of one programme or body is, for the others' would tell it
with scored as (
  select
    after.questionnaire_id,
    after.version,
    after.authority_id,
    before.wave as before_wave,
    after.wave as after_wave,
    after.school_year,
    pair.scale_id,
    flatten(list(pair.befores order by pair.befores, pair.afters)) as befores,
    flatten(list(pair.afters order by pair.befores, pair.afters)) as afters
  from core.pair_score as pair
  join core.wave as before on before.wave_id = pair.before_id
  join core.wave as after on after.wave_id = pair.after_id
  group by all
),
told as (
  select
    questionnaire_id, version, authority_id, before_wave, after_wave, after_school_year as school_year, scale_id,
    bool_and(status = 'observed') as is_told
  from disclosure.questionnaire_change
  group by all
),
judged as (
  select told.* exclude (is_told), not is_told as is_withheld, len(befores) as n, paired_change(befores, afters) as paired
  from told
  left join scored using (questionnaire_id, version, authority_id, before_wave, after_wave, school_year, scale_id)
)
select
  * exclude (paired, n),
  case when not is_withheld then paired.change end as value,
  case when not is_withheld then n::integer end as n,
  case when not is_withheld then paired.low end as ci_low,
  case when not is_withheld then paired.high end as ci_high
from judged

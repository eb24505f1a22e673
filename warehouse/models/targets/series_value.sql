-- one row a measure × place × part × school year, shown or withheld: what a target may be set on, of the home or the nation
-- a scale is that of its questionnaire's newest version, wave by wave and from wave to wave
with wave as (
  select
    *,
    'wave' as breakdown,
    wave as breakdown_value
  from disclosure.wave_scale
  union all by name
  select *, 'change' as breakdown, before_wave || ',' || after_wave as breakdown_value
  from disclosure.wave_change
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

-- one row a value of an indicator, those of small groups, and those that would tell them, emptied of every number
with sized as (
  select
    value.*,
    indicator.protects,
    -- how many people it speaks of
    coalesce(value.size, value.denominator, value.n, case when indicator.unit in ('count', 'posts') then value.value end) as people,
    case when indicator.protects = 'students' then policy.minimum_students else policy.minimum_answers end as minimum
  from indicators.indicator_value as value
  join core.indicator as indicator using (indicator_id)
  cross join raw.disclosure as policy
),
-- nobody is protected where nobody is counted
small as (
  select *, protects <> 'nobody' and coalesce(people > 0 and people < minimum, false) as is_small
  from sized
),
-- the whole that parts are told beside: where it is shown, one part left out is the rest of it
beside as (
  select
    small.*,
    coalesce(
      breakdown is not null
      and bool_or(breakdown is null and not is_small and value is not null) over whole
      and bool_or(is_small) over parts,
      false
    ) as is_told_by_rest
  from small
  window
    whole as (partition by indicator_id, authority_id, institution_id, school_year),
    parts as (partition by indicator_id, authority_id, institution_id, school_year, breakdown)
),
-- the smallest parts go, until those that are gone are two at least and together no small group
judged as (
  select
    * exclude (is_told_by_rest),
    is_small
    or coalesce(
      is_told_by_rest
      and people > 0
      and (count(*) over before < 2 or coalesce(sum(people) over before, 0) < minimum),
      false
    ) as is_withheld
  from beside
  window before as (
    partition by indicator_id, authority_id, institution_id, school_year, breakdown
    order by people is null or people = 0, is_small desc, people, breakdown_value
    rows between unbounded preceding and 1 preceding
  )
)
select
  indicator_id,
  authority_id,
  institution_id,
  school_year,
  period_start,
  period_end,
  breakdown,
  breakdown_value,
  case when not is_withheld then value end as value,
  case when not is_withheld then numerator end as numerator,
  case when not is_withheld then denominator end as denominator,
  case when not is_withheld then n end as n,
  case when not is_withheld then ci_low end as ci_low,
  case when not is_withheld then ci_high end as ci_high,
  case when is_withheld then 'suppressed' else status end as status,
  vintage_id,
  row_number() over () as value_id,
  cell_ids
from judged

-- one row a value of an indicator, those of small groups emptied of every number
with judged as (
  select
    value.*,
    coalesce(
      case indicator.protects
        when 'students' then value.denominator < policy.minimum_students
        when 'answers' then value.n < policy.minimum_answers
      end,
      false
    ) as is_withheld
  from indicators.indicator_value as value
  join raw.indicator as indicator using (indicator_id)
  cross join raw.disclosure as policy
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

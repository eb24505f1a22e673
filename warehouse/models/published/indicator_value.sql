-- one row a value: indicator × authority or nation, school or all × school year × breakdown
select
  indicator_id, authority_id, institution_id, school_year, period_start, period_end, breakdown, breakdown_value, value,
  numerator, denominator, n, ci_low, ci_high, status, vintage_id
from disclosure.indicator_value

-- one row a check of a number: what was expected, what was found, and what is known of the difference
with checked as (
  select * from checks.sum_of_authorities
  union all by name
  select * from checks.sum_of_kinds
  union all by name
  select * from checks.national_in_range
  union all by name
  select * from checks.national_quotient
  union all by name
  select * from checks.repeated
  union all by name
  select * from checks.whole_pupils
  union all by name
  select * from checks.own_value
  union all by name
  select * from checks.sum_of_sides
),
-- what is withheld elsewhere is not told here: a school's own count, nor that of a school known by name alone; a share as printed
told as (
  select checked.*
  from checked
  left join core.institution as school
    on checked.check_id like 'sum_of_sides/%' and school.institution_id = split_part(checked.check_id, '/', 3)
  left join disclosure.indicator_value as withheld
    on withheld.institution_id = school.institution_id
    and withheld.school_year = checked.year
    and withheld.status = 'suppressed'
  where
    (checked.check_id not like 'sum_of_sides/%' or (school.institution_id is not null and withheld.value_id is null))
    and not exists (
      from disclosure.indicator_value as own
      where
        own.status = 'suppressed'
        and starts_with(checked.check_id, 'own_value/' || own.indicator_id || '/')
        and own.school_year = checked.year
        and own.breakdown_value is not distinct from checked.breakdown_value
        and (own.institution_id is null or contains(checked.check_id, '/' || own.institution_id))
    )
),
-- what the nation counts beyond its parts in an edition nobody has written about yet
nation as (
  select checked.check_id, more.*
  from told as checked
  join raw.nation_counts_more as more
    on checked.expected - checked.found > checked.tolerance
    and checked.expected - checked.found <= more.at_most_share * checked.expected
  where
    (checked.check_id like 'sum_of_kinds/%' or checked.check_id like 'sum_of_authorities/%/national/%')
    and checked.check_id not in (select check_id from raw.expected_difference)
)
select
  checked.check_id,
  checked.source_id,
  checked.field,
  checked.year,
  checked.breakdown,
  checked.breakdown_value,
  checked.expected,
  checked.found,
  checked.found - checked.expected as difference,
  checked.tolerance,
  case
    when checked.outcome is not null then checked.outcome
    when abs(checked.found - checked.expected) <= checked.tolerance then 'agrees'
    when known.expect is not null or nation.check_id is not null then 'explained'
    else 'differs'
  end as outcome,
  coalesce(checked.reason_he, known.reason_he, nation.reason_he) as reason_he,
  coalesce(checked.reason_ar, known.reason_ar, nation.reason_ar) as reason_ar,
  coalesce(checked.reason_en, known.reason_en, nation.reason_en) as reason_en
from told as checked
-- a reason is good for the difference it was written for, and no other
left join raw.expected_difference as known
  on known.check_id = checked.check_id
  and abs(checked.found - checked.expected - known.expect) <= checked.tolerance
  and abs(checked.found - checked.expected) > checked.tolerance
left join nation on nation.check_id = checked.check_id

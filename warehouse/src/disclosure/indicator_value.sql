-- one row a value of an indicator, those of small groups, and those that would tell them, emptied of every number
with sized as (
  select
    value.*,
    indicator.protects,
    -- how many people it speaks of
    coalesce(value.size, value.denominator, value.n, case when indicator.unit in ('count', 'posts') then value.value end) as people,
    -- what adds up of them: posts of teachers, invitations of members
    coalesce(value.denominator, case when indicator.unit in ('count', 'posts') then value.value end) as amount,
    case when indicator.protects = 'students' then policy.minimum_students else policy.minimum_answers end as minimum
  from indicators.indicator_value as value
  join core.indicator as indicator using (indicator_id)
  cross join raw.disclosure as policy
),
-- made once: its numbers tie what is withheld to its value
numbered as materialized (
  select *, row_number() over () as value_id
  from sized
),
-- who came to meetings is judged with the meetings that are told one by one
attended as (
  select 'attendance_share' as indicator_id, school_year, body_name, is_withheld
  from disclosure.withheld_attendance
  where meeting_date is null
  union all
  select 'returning_share', school_year, body_name, is_withheld
  from disclosure.withheld_return
  where meeting_date is null
),
-- nobody is protected where nobody is counted; what has no value tells nothing and adds to nothing
-- a school's cells with its authority's; a school of no authority known adds up with none
gathered as (
  select
    -- sorted one by one: ordered lists of many small groups take long
    list_sort(list({
      place: coalesce(institution_id, ''),
      breakdown: coalesce(breakdown, ''),
      part: coalesce(breakdown_value, ''),
      people: coalesce(people, -1)::double,
      amount: coalesce(amount, people, -1)::double,
      counted: coalesce(numerator, -1)::double,
      value_id: value_id
    })) as cells,
    min(minimum)::double as minimum
  from numbered
  where protects <> 'nobody' and value is not null and indicator_id not in (select indicator_id from attended)
  group by indicator_id, authority_id, school_year, case when authority_id is null then institution_id end
  having bool_or(people > 0 and people < minimum)
),
tabled as (
  select
    [cell.value_id for cell in cells] as value_ids,
    withheld_cells(
      [cell.place for cell in cells],
      [cell.breakdown for cell in cells],
      [cell.part for cell in cells],
      [cell.people for cell in cells],
      [cell.amount for cell in cells],
      [cell.counted for cell in cells],
      minimum
    ) as flags
  from gathered
),
withheld as (
  select unnest(value_ids) as value_id, unnest(string_split(flags, '')) = '1' as is_withheld
  from tabled
),
judged as (
  select numbered.*, coalesce(withheld.is_withheld, attended.is_withheld, false) as is_withheld
  from numbered
  left join withheld using (value_id)
  left join attended
    on attended.indicator_id = numbered.indicator_id
    and attended.school_year = numbered.school_year
    and attended.body_name is not distinct from numbered.breakdown_value
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
  value_id,
  cell_ids
from judged

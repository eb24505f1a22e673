-- one row a share of schools × year × question: are all rows there, and is every share a whole number of pupils
with school as (
  select
    pairs.field,
    share.year,
    share.value is not null and takers.value is not null as is_complete,
    share.value between 0 and 1 and whole_number(share.value * takers.value) is not null as is_whole
  from core.share_of_takers as pairs
  join core.institution_measure as share on share.field = pairs.field
  left join core.institution_measure as takers
    on takers.field = pairs.takers_field
    and takers.institution_id = share.institution_id
    and takers.year = share.year
),
counted as (
  select
    field,
    year,
    count(*) as row_count,
    count(*) filter (is_complete) as complete_count,
    count(*) filter (is_complete and is_whole) as whole_count
  from school
  group by all
),
asked as (
  select 'rows_left_out' as finding, *, row_count as expected, complete_count as found from counted
  union all by name
  select 'not_whole' as finding, *, complete_count as expected, whole_count as found from counted
)
select
  concat_ws('/', asked.finding, asked.field, asked.year) as check_id,
  'bagrut/schools' as source_id,
  asked.field,
  asked.year,
  null::varchar as breakdown,
  null::varchar as breakdown_value,
  asked.expected::double as expected,
  asked.found::double as found,
  0::double as tolerance,
  case
    when asked.found = asked.expected then 'agrees'
    when asked.finding = 'rows_left_out' then 'explained'
    else 'differs'
  end as outcome,
  case when asked.found < asked.expected then replace(finding.he, '{count}', (asked.expected - asked.found)::varchar) end as reason_he,
  case when asked.found < asked.expected then replace(finding.ar, '{count}', (asked.expected - asked.found)::varchar) end as reason_ar,
  case when asked.found < asked.expected then replace(finding.en, '{count}', (asked.expected - asked.found)::varchar) end as reason_en
from asked
join raw.check_finding as finding using (finding)

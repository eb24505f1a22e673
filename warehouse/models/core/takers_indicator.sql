-- one row a school, an authority, the nation, or one of its sectors, × share of examinees × school year; a view
with takers as (
  select measure.* replace (pair.field as field)
  from core.institution_measure as measure
  join core.share_of_takers as pair on pair.takers_field = measure.field
  where measure.value is not null
),
-- the file prints a share; the pupils behind it are whole, so share × takers must be too
school as (
  select
    share.field,
    share.institution_id,
    share.authority_id,
    share.year,
    case when takers.value is not null then share.value end as value,
    case when share.value between 0 and 1 then whole_number(share.value * takers.value) end as numerator,
    case when share.value is not null then takers.value end as denominator,
    case when share.value is not null and takers.value is null then 'not_available' else share.status end as status,
    case when coalesce(takers.vintage_id, share.vintage_id) = share.vintage_id then share.vintage_id end as vintage_id,
    coalesce(takers.cell_ids, []) || share.cell_ids as cell_ids
  from core.institution_measure as share
  join core.share_of_takers as pair using (field)
  left join takers using (field, institution_id, year)
),
counted as (
  select * from school where numerator is not null
  union all by name
  select * replace ('national' as authority_id) from school where numerator is not null
),
grouped as (
  select field, authority_id, institution_id, year, value, numerator, denominator, status, vintage_id, cell_ids
  from school
  union all by name
  select
    field,
    authority_id,
    year,
    sum(numerator) as numerator,
    sum(denominator) as denominator,
    sum(numerator) / nullif(sum(denominator), 0) as value,
    'observed' as status,
    only_one(vintage_id) as vintage_id,
    flatten(list(cell_ids)) as cell_ids
  from counted
  where authority_id is not null
  group by field, authority_id, year
  union all by name
  -- of the nation alone: a town's sectors would tell its small schools
  select
    counted.field,
    'national' as authority_id,
    counted.year,
    'sector' as breakdown,
    institution.sector as breakdown_value,
    sum(counted.numerator) as numerator,
    sum(counted.denominator) as denominator,
    sum(counted.numerator) / nullif(sum(counted.denominator), 0) as value,
    'observed' as status,
    only_one(counted.vintage_id) as vintage_id,
    flatten(list(counted.cell_ids)) as cell_ids
  from counted
  join core.institution as institution using (institution_id)
  where counted.authority_id = 'national' and institution.sector is not null
  group by counted.field, counted.year, institution.sector
)
select
  field,
  authority_id,
  institution_id,
  year as school_year,
  school_year_start(year) as period_start,
  school_year_end(year) as period_end,
  breakdown,
  breakdown_value,
  value,
  numerator,
  denominator,
  denominator::integer as n,
  wilson_low(numerator, denominator) as ci_low,
  wilson_high(numerator, denominator) as ci_high,
  status,
  vintage_id,
  cell_ids
from grouped

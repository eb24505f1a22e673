-- one row a rate × year × breakdown: the nation's, against the nearest point of the range its kinds of authority span
with parts as (
  select field, year, breakdown, breakdown_value, min(value) as low, max(value) as high
  from core.published_total
  where scope <> 'national' and value is not null
  group by all
  having count(*) = 3
)
select
  concat_ws('/', 'national_in_range', parts.field, parts.year, parts.breakdown_value) as check_id,
  'cbs/local-authorities' as source_id,
  parts.field,
  parts.year,
  parts.breakdown,
  parts.breakdown_value,
  within(nation.value, parts.low, parts.high) as expected,
  nation.value as found,
  rule.tolerance
from parts
join raw.check_rule as rule on rule.field = parts.field and rule.rule = 'range'
join core.published_total as nation
  on nation.scope = 'national'
  and nation.field = parts.field
  and nation.year = parts.year
  and nation.breakdown_value is not distinct from parts.breakdown_value
where nation.value is not null

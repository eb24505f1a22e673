-- one row a field × year × breakdown: the printed totals of cities, local and regional councils added up, against the nation's
with added as (
  select field, year, breakdown, breakdown_value, sum(value order by scope) as found
  from core.published_total
  where scope <> 'national' and value is not null
  group by all
  having count(*) = 3
)
select
  concat_ws('/', 'sum_of_kinds', added.field, added.year, added.breakdown_value) as check_id,
  'cbs/local-authorities' as source_id,
  added.field,
  added.year,
  added.breakdown,
  added.breakdown_value,
  nation.value as expected,
  added.found,
  rule.tolerance
from added
join raw.check_rule as rule on rule.field = added.field and rule.rule = 'sum'
join core.published_total as nation
  on nation.scope = 'national'
  and nation.field = added.field
  and nation.year = added.year
  and nation.breakdown_value is not distinct from added.breakdown_value
where nation.value is not null

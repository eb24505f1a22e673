-- one row a field × kind of authority, or all of them × year × breakdown: authorities added up, against the printed total
with added as (
  select
    fact.field,
    fact.year,
    fact.breakdown,
    fact.breakdown_value,
    coalesce(edition.kind, 'national') as scope,
    sum(fact.value order by fact.authority_id) as found
  from core.authority_fact as fact
  join core.authority_name as edition using (authority_id, vintage_id)
  where fact.field in (select field from raw.check_rule where rule = 'sum')
  group by grouping sets (
    (fact.field, fact.year, fact.breakdown, fact.breakdown_value, edition.kind),
    (fact.field, fact.year, fact.breakdown, fact.breakdown_value)
  )
)
select
  concat_ws('/', 'sum_of_authorities', added.field, added.scope, added.year, added.breakdown_value) as check_id,
  'cbs/local-authorities' as source_id,
  added.field,
  added.year,
  added.breakdown,
  added.breakdown_value,
  total.value as expected,
  added.found,
  rule.tolerance
from added
join raw.check_rule as rule on rule.field = added.field and rule.rule = 'sum'
join core.published_total as total
  on total.scope = added.scope
  and total.field = added.field
  and total.year = added.year
  and total.breakdown_value is not distinct from added.breakdown_value
where total.value is not null and added.found is not null

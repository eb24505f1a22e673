-- one row a quotient × year: the nation's, against its kinds of authority put together, each weighed by its numerator
with parts as (
  select
    quotient.field,
    quotient.year,
    rule.tolerance,
    sum(weight.value order by weight.scope)
      / sum(weight.value / quotient.value order by weight.scope) as expected
  from raw.check_rule as rule
  join core.published_total as quotient on quotient.field = rule.field
  join core.published_total as weight
    on weight.field = rule.weight and weight.year = quotient.year and weight.scope = quotient.scope
  where
    rule.rule = 'quotient'
    and quotient.scope <> 'national'
    and quotient.breakdown is null
    and weight.breakdown is null
    and quotient.value > 0
    and weight.value is not null
  group by all
  having count(*) = 3
)
select
  concat_ws('/', 'national_quotient', parts.field, parts.year) as check_id,
  'cbs/local-authorities' as source_id,
  parts.field,
  parts.year,
  null::varchar as breakdown,
  null::varchar as breakdown_value,
  parts.expected,
  nation.value as found,
  parts.tolerance
from parts
join core.published_total as nation
  on nation.scope = 'national' and nation.field = parts.field and nation.year = parts.year and nation.breakdown is null
where nation.value is not null

-- one row a school × field × year, with its authority and its cell; a view
select
  fact.institution_id,
  institution.authority_id,
  fact.field,
  fact.year,
  case when fact.status in ('observed', 'none', 'low_reliability') then fact.value end as value,
  fact.status,
  fact.vintage_id,
  [fact.cell_id] as cell_ids
from core.institution_fact as fact
join core.institution as institution using (institution_id)
where fact.breakdown is null

-- one row a school year × programme, or all of them: teachers registered; a view
select
  'training_registered_count' as indicator_id,
  'all' as slot,
  null::varchar as institution_id,
  year,
  case when grouping(programme_name) = 0 then 'programme_name' end as breakdown,
  programme_name as breakdown_value,
  sum(registered) as value,
  null::double as size,
  only_one(vintage_id) as vintage_id,
  flatten(list(cell_ids)) as cell_ids,
  false as is_of_all
from core.participant
group by grouping sets ((year, programme_name), (year))

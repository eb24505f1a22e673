-- one row a school year × programme, or all of them: of the registered of whom it is known, those who finished; a view
select
  'training_finished_share' as indicator_id,
  'all' as slot,
  null::varchar as institution_id,
  year,
  case when grouping(programme_name) = 0 then 'programme_name' end as breakdown,
  programme_name as breakdown_value,
  sum(finished) as numerator,
  count(*)::double as denominator,
  only_one(vintage_id) as vintage_id,
  flatten(list(finished_cells)) as cell_ids
from core.participant
where registered = 1 and finished is not null
group by grouping sets ((year, programme_name), (year))

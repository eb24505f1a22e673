-- one row a school's name in a municipal file in force that no code is known for; a view
select
  'institution' as kind,
  school.institution_key as name_key,
  known.name,
  school.source_id,
  school.vintage_id,
  known.outcome,
  array_to_string(known.candidates, ', ') as candidates,
  min(school.year) as first_school_year,
  max(school.year) as last_school_year
from core.school_resolved as school
join core.school_name as known using (institution_key)
-- a school counts by the file in force for it; an indicator's rows, wherever they stand
left join core.municipal_slot as slot using (source_id, slot, year, vintage_id)
where school.institution_id is null and (slot.slot is not null or school.source_id = 'municipality/indicator-values')
group by all

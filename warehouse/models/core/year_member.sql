-- one row a body × school year × person invited at least twice: to how many meetings, and to how many they came
-- one invitation would make everybody steady or nobody
select
  body_key,
  year,
  member_pseudonym,
  count(*) as invited,
  count(*) filter (is_present) as present,
  count(*) filter (is_present) >= 0.75 * count(*) as is_steady,
  any_value(vintage_id) as vintage_id,
  flatten(list(cell_ids)) as cell_ids
from core.attendance
where is_invited
group by all
having count(*) >= 2

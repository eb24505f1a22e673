-- one row a school of the schools' file: as last printed, and its authority where decided or the locality's name leaves no doubt
with latest as (
  select cells.*
  from raw.bagrut_schools_schools as cells
  join core.vintage as vintage using (vintage_id)
  where vintage.is_in_force
  qualify row_number() over (
    partition by cells.institution_id
    order by cells.year desc, vintage.edition_year desc nulls last, vintage.signed_off_at desc, vintage_id desc, cells.row
  ) = 1
),
-- a regional council has no locality of its own name, so only cities and local councils can be meant
town as (
  select authority_key, min(authority_id) as authority_id
  from core.authority_name
  where kind in ('city', 'local_council') and authority_key <> ''
  group by authority_key
  having count(distinct authority_id) = 1
)
select
  latest.institution_id,
  latest.institution_name as name,
  coalesce(decision.code, town.authority_id) as authority_id,
  latest.locality_name,
  latest.sector,
  latest.supervision,
  latest.education_stages
from latest
left join town on town.authority_key = latest.locality_key
left join raw.name_decision as decision on decision.kind = 'authority' and decision.name_key = latest.locality_key
order by latest.institution_id

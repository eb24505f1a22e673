-- one row a school: as the schools' file lists it, or else as the municipality's own files name it
with own as (
  select
    institution_id,
    -- the latest name; a file may print the code alone
    coalesce(arg_max(name, (year, vintage_id)) filter (name is not null), institution_id) as name
  from core.school_resolved
  where institution_id is not null
  group by institution_id
)
select
  institution_id,
  coalesce(listed.name, own.name) as name,
  coalesce(listed.authority_id, case when own.institution_id is not null then home.authority_id end) as authority_id,
  listed.locality_name,
  listed.sector,
  listed.supervision,
  listed.education_stages
from core.listed_institution as listed
full join own using (institution_id)
cross join raw.home as home
order by institution_id

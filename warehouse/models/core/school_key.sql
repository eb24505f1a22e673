-- one row a code or folded name that means one school of the home's authority
with known as (
  select institution_id, institution_id as school_key
  from core.institution
  join raw.home using (authority_id)
  union
  select institution_id, institution_key
  from core.school_name
  where institution_id is not null
  union
  select institution_id, fold_name(name)
  from core.institution
  join raw.home using (authority_id)
)
select school_key, only_one(institution_id) as institution_id
from known
where school_key <> ''
group by school_key

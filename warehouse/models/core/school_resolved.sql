-- one row a municipal file × school as it prints it × school year, with its institution; the slot is what a newer file replaces
select
  mention.source_id,
  mention.vintage_id,
  mention.year,
  mention.printed_id,
  mention.institution_key,
  mention.name,
  coalesce(mention.printed_id, known.institution_id) as institution_id,
  coalesce(mention.printed_id, known.institution_id, 'name ' || mention.institution_key) as slot
from core.school_mention as mention
left join core.school_name as known using (institution_key)
-- a school that somebody said is not of the municipality counts nowhere
where mention.printed_id is not null or known.outcome is distinct from 'outside'

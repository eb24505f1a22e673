-- one row a school's name in a municipal file in force that no code is known for; until it is, it counts for the authority alone
select kind, name_key, name, source_id, vintage_id, outcome, candidates, first_school_year, last_school_year
from core.unresolved_name

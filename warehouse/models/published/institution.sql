-- one row a school
select institution_id, name, authority_id, locality_name, sector, supervision, education_stages
from core.institution

-- one row an authority, or the nation, × school year
select * exclude (field)
from core.printed_indicator
where field = 'academic_degree_share'

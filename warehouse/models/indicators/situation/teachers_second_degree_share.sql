-- one row an authority, or the nation, × school year
select * exclude (field)
from core.printed_indicator
where field = 'teachers_second_degree_share'

-- one row an authority, or the nation, × school year
select * exclude (field)
from core.printed_indicator
where field = 'new_teachers_share'

-- one row an authority, or the nation, × school year
select * exclude (field)
from core.printed_indicator
where field = 'young_students_share'

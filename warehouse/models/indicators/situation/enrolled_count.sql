-- one row a school, or the authority, × school year × grade, track or gender; none of them: all pupils; a view
select * exclude (indicator_id)
from core.count_indicator
where indicator_id = 'enrolled_count'

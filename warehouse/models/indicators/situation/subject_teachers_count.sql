-- one row a school, or the authority, × school year × subject; no subject: all teachers, where their number is printed; a view
select * exclude (indicator_id)
from core.count_indicator
where indicator_id = 'subject_teachers_count'

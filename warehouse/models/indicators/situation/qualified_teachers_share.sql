-- one row a school, or the authority, × school year × subject; no subject: all of them; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'qualified_teachers_share'

-- one row a school, or the authority, × school year × subject; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'five_unit_examined_share'

-- one row a school, or the authority, × school year × science subject; no subject: all of them; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'five_unit_girls_share'

-- one row the authority × school year × body; no body: all of them; a view
select * exclude (indicator_id)
from core.partnership_indicator
where indicator_id = 'initiatives_carried_on_share'

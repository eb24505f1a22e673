-- one row the authority × school year × partner; no partner: all of them; a view
select * exclude (indicator_id)
from core.partnership_indicator
where indicator_id = 'strategic_contact_share'

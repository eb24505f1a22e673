-- one row the authority × school year × programme; no programme: all of them; a view
select * exclude (indicator_id)
from core.count_indicator
where indicator_id = 'training_registered_count'

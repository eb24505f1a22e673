-- one row the authority × school year × programme; no programme: all of them; a view
select * exclude (indicator_id)
from core.training_mean
where indicator_id = 'training_score_mean'

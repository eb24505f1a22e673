-- one row the authority × school year × sector of the operator or audience; neither: all events; a view
select * exclude (indicator_id)
from core.count_indicator
where indicator_id = 'activities_count'

-- one row a school, or the authority, × school year × gender; none: all pupils of the upper grades; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'science_track_share'

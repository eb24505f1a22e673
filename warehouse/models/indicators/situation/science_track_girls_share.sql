-- one row a school, or the authority, × school year × science track; no track: all of them; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'science_track_girls_share'

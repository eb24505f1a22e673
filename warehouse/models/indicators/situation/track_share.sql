-- one row a school, or the authority, × school year × gender, kind of track, and gender or track within it; none: in any; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'track_share'

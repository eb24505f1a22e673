-- one row a school, or the authority, × school year × kind of track, and gender or track within it; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'track_share'

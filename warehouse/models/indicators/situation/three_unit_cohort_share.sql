-- one row a school, or the authority, × school year × subject, and gender within it; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'three_unit_cohort_share'

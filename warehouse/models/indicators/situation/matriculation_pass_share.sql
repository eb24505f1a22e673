-- one row a school, or the authority, × school year × subject or gender; neither: all examinations; a view
select * exclude (indicator_id)
from core.share_indicator
where indicator_id = 'matriculation_pass_share'

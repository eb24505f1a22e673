-- one row a school, or the authority, × school year × subject; no subject: all posts; a view
select * exclude (indicator_id)
from core.count_indicator
where indicator_id = 'teaching_posts_count'

-- one row a school, an authority, the nation, or one of its sectors, × school year
select * exclude (field)
from core.takers_indicator
where field = 'english_5_unit_share'

-- one row a school, an authority, or the nation, × school year
select * exclude (field)
from core.takers_indicator
where field = 'math_5_unit_share'

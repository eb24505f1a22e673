-- one row an authority, or the nation, × school year × stage; no stage: all stages
select * exclude (field)
from core.printed_indicator
where field = 'students_count'

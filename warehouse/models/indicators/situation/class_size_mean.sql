-- one row an authority, or the nation, × school year × stage; no stage: all stages, which the source stopped printing
select * exclude (field)
from core.printed_indicator
where field = 'class_size_mean'

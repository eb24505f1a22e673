-- one row an authority, or the nation, × school year × gender; no gender: both
select * exclude (field)
from core.printed_indicator
where field = 'dropout_share'

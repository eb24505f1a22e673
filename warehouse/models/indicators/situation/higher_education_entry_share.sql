-- one row an authority, or the nation, × school year
select * exclude (field)
from core.printed_indicator
where field = 'higher_education_entry_share'

-- one row an indicator: those that come with the software, and the municipality's own
select * from raw.indicator
union all by name
select * from core.own_indicator

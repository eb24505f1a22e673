-- one row an item of the work plan in force × indicator that is to measure it
select item_id, level, node_name as name, indicator_id, indicator_name, owner, from_year, vintage_id, sheet, row
from core.plan_measured

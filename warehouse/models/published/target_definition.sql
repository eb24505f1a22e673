-- one row a target × signed-off work plan that has it: what it asked for then
select
  target_id, vintage_id, level, node_name as name, indicator_id, indicator_name, kind, deadline, hold_years, target_value,
  baseline_year, wording, sheet, row, is_in_force
from core.plan_target

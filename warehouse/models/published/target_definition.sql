-- one row a target × signed-off work plan that has it: what it asked for then
select
  target_id, vintage_id, level, node_name as name, indicator_id, indicator_name, questionnaire_id, scale_id, part, school,
  institution_id, breakdown, breakdown_value, kind, deadline, hold_years, target_value, baseline_year, wording, sheet, row,
  is_in_force
from core.plan_target
join targets.target_series using (vintage_id, sheet, row)

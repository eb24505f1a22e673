-- one row a target of the work plan in force: where it stands, how sure, and what change its numbers could show at all
select
  target_id, item_id, level, node_name as name, indicator_id, indicator_name, questionnaire_id, scale_id, part, school,
  institution_id, breakdown, breakdown_value, kind, wanted, deadline, hold_years, target_value, wording, baseline_year,
  baseline_value, state, withheld_count as withheld_years_count, decided_year, decided_value, asked as asked_value, ci_low,
  ci_high, is_sure, reached_year, held_years, latest_year, detectable_yearly, detectable_pooled, years_pooled,
  cases_per_year, vintage_id, sheet, row
from targets.target_state

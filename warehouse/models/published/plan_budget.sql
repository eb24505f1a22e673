-- one row a component × school year of the work plan in force: shekels planned, committed and spent
select
  component.component_id as item_id, coalesce(component.name, budget.name) as name, budget.school_year,
  budget.planned as planned_ils, budget.committed as committed_ils, budget.spent as spent_ils,
  budget.vintage_id, budget.sheet, budget.row
from core.plan_budget as budget
left join core.plan_component as component using (component_key)

-- one row a component × school year of the work plan in force: shekels planned, committed and spent
select
  cells.component_key,
  arg_min(cells.component_name, cells.row) as name,
  cells.year as school_year,
  sum(cells.value) filter (cells.field = 'planned_ils') as planned,
  sum(cells.value) filter (cells.field = 'committed_ils') as committed,
  sum(cells.value) filter (cells.field = 'spent_ils') as spent,
  arg_min(cells.vintage_id, cells.row) as vintage_id,
  arg_min(cells.sheet, cells.row) as sheet,
  min(cells.row) as row
from raw.plan_work_plan_budgets as cells
join core.plan_vintage using (vintage_id)
group by cells.component_key, cells.year

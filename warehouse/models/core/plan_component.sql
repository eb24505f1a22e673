-- one row an action component of the work plan in force: what was planned and what was done
with printed as (
  select
    cells.component_key,
    any_value(cells.component_name) as name,
    any_value(cells.goal_key) as goal_key,
    any_value(cells.goal_name) as goal_name,
    any_value(cells.lever_key) as lever_key,
    any_value(cells.lever_name) as lever,
    any_value(cells.programme_kind) as programme_kind,
    any_value(cells.executing_body) as executing_body,
    any_value(cells.owner_name) as owner,
    any_value(cells.component_status) as status,
    any_value(cells.planned_start_date)::date as planned_start,
    any_value(cells.planned_end_date)::date as planned_end,
    any_value(cells.actual_start_date)::date as actual_start,
    any_value(cells.actual_end_date)::date as actual_end,
    any_value(cells.output_name) as output,
    max(cells.value) filter (cells.field = 'planned_output_value') as planned_output,
    max(cells.value) filter (cells.field = 'actual_output_value') as actual_output,
    max(cells.value) filter (cells.field = 'order_value') as place,
    min(cells.year) as from_year,
    any_value(cells.vintage_id) as vintage_id,
    any_value(plan.reported_on) as reported_on,
    any_value(cells.sheet) as sheet,
    min(cells.row) as row
  from raw.plan_work_plan_components as cells
  join core.plan_vintage as plan using (vintage_id)
  group by cells.component_key
)
select
  'component_' || left(md5(printed.component_key), 10) as component_id,
  printed.*,
  goal.goal_id,
  -- a lever is its goal's own: two goals may pull levers of one name
  case when printed.lever_key is not null then 'lever_' || left(md5(concat_ws(' ', printed.goal_key, printed.lever_key)), 10) end as lever_id,
  status = 'done' or (status is null and actual_end is not null) as is_done,
  -- what was stopped is not waited for
  coalesce(planned_end <= reported_on, false) and status is distinct from 'stopped' as is_due
from printed
left join core.plan_goal as goal using (goal_key)

-- one row an action component of the work plan in force: what was planned and what was done
with printed as (
  select
    cells.component_key,
    arg_min(cells.component_name, cells.row) as name,
    arg_min(cells.goal_key, cells.row) as goal_key,
    arg_min(cells.goal_name, cells.row) as goal_name,
    arg_min(cells.lever_key, cells.row) as lever_key,
    arg_min(cells.lever_name, cells.row) as lever,
    arg_min(cells.programme_kind, cells.row) as programme_kind,
    arg_min(cells.executing_body, cells.row) as executing_body,
    arg_min(cells.owner_name, cells.row) as owner,
    arg_min(cells.component_status, cells.row) as status,
    arg_min(cells.planned_start_date, cells.row)::date as planned_start,
    arg_min(cells.planned_end_date, cells.row)::date as planned_end,
    arg_min(cells.actual_start_date, cells.row)::date as actual_start,
    arg_min(cells.actual_end_date, cells.row)::date as actual_end,
    arg_min(cells.output_name, cells.row) as output,
    max(cells.value) filter (cells.field = 'planned_output_value') as planned_output,
    max(cells.value) filter (cells.field = 'actual_output_value') as actual_output,
    max(cells.value) filter (cells.field = 'order_value') as place,
    min(cells.year) as from_year,
    arg_min(cells.vintage_id, cells.row) as vintage_id,
    min(plan.reported_on) as reported_on,
    arg_min(cells.sheet, cells.row) as sheet,
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

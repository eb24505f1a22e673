-- one row an item of the work plan in force: mission, goal, lever or component, with what lies beneath it added up
with recursive component as (
  select component.*, coalesce(lever_id, goal_id) as parent_id, goal.mission_id, money.planned, money.committed, money.spent
  from core.plan_component as component
  left join core.plan_goal as goal using (goal_id)
  left join (
    select component_key, sum(planned) as planned, sum(committed) as committed, sum(spent) as spent
    from core.plan_budget
    group by component_key
  ) as money using (component_key)
),
-- each component under itself and everything above it
beneath as (
  select unnest([component_id, lever_id, goal_id, mission_id]) as item_id, component.* from component
),
summed as (
  select
    item_id,
    count(*) as component_count,
    count(*) filter (programme_kind = 'core') as core_count,
    count(*) filter (is_done) as done_count,
    count(*) filter (is_due) as due_count,
    count(*) filter (is_due and is_done) as due_done_count,
    count(*) filter (is_done and actual_end > planned_end) as late_done_count,
    sum(planned) as planned_ils,
    sum(committed) as committed_ils,
    sum(spent) as spent_ils,
    min(planned_start) as planned_start,
    max(planned_end) as planned_end,
    min(actual_start) as actual_start,
    case when bool_and(is_done) then max(actual_end) end as actual_end
  from beneath
  where item_id is not null
  group by item_id
),
item as (
  select mission_id as item_id, 'mission' as level, null as parent_id, name, wording, owner, place, from_year, vintage_id, sheet, row
  from core.plan_mission
  union all by name
  select goal_id as item_id, 'goal' as level, mission_id as parent_id, name, wording, owner, place, from_year, vintage_id, sheet, row
  from core.plan_goal
  union all by name
  select
    lever_id as item_id, 'lever' as level, min(goal_id) as parent_id, arg_min(lever, row) as name, min(place) as place,
    min(from_year) as from_year, min(vintage_id) as vintage_id, min(sheet) as sheet, min(row) as row
  from component
  where lever_id is not null
  group by lever_id
  union all by name
  select
    component_id as item_id, 'component' as level, parent_id, name, owner, place, from_year, vintage_id, sheet, row,
    programme_kind, executing_body, status, output, planned_output, actual_output, is_done, is_due, reported_on
  from component
),
-- in the plan's own order, each item after the one above it
placed as (
  select item_id, [(place, name)] as path from item where parent_id is null
  union all
  select item.item_id, placed.path || [(item.place, item.name)]
  from item
  join placed on placed.item_id = item.parent_id
)
select
  item.*,
  summed.* exclude (item_id),
  row_number() over (order by placed.path nulls last, item.item_id) as position,
  len(placed.path) as depth
from item
left join summed using (item_id)
left join placed using (item_id)

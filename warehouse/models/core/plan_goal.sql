-- one row a goal of the work plan in force; one that names no mission serves the only one there is
with printed as (
  select
    cells.goal_key,
    any_value(cells.goal_name) as name,
    any_value(cells.mission_key) as mission_key,
    any_value(cells.wording) as wording,
    any_value(cells.owner_name) as owner,
    min(cells.year) as from_year,
    max(cells.value) filter (cells.field = 'order_value') as place,
    any_value(cells.vintage_id) as vintage_id,
    any_value(cells.sheet) as sheet,
    min(cells.row) as row
  from raw.plan_work_plan_goals as cells
  join core.plan_vintage using (vintage_id)
  group by cells.goal_key
),
single as (
  select only_one(mission_id) as mission_id from core.plan_mission
)
select
  'goal_' || left(md5(printed.goal_key), 10) as goal_id,
  printed.* exclude (mission_key),
  coalesce(mission.mission_id, single.mission_id) as mission_id
from printed
left join core.plan_mission as mission using (mission_key)
cross join single

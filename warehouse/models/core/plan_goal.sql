-- one row a goal of the work plan in force; one that names no mission serves the only one there is
with printed as (
  select
    cells.goal_key,
    arg_min(cells.goal_name, cells.row) as name,
    arg_min(cells.mission_key, cells.row) as mission_key,
    arg_min(cells.wording, cells.row) as wording,
    arg_min(cells.owner_name, cells.row) as owner,
    min(cells.year) as from_year,
    max(cells.value) filter (cells.field = 'order_value') as place,
    arg_min(cells.vintage_id, cells.row) as vintage_id,
    arg_min(cells.sheet, cells.row) as sheet,
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

-- one row a municipal mission of the work plan in force: those with a row of their own, and those only goals speak of
with printed as (
  select
    cells.mission_key,
    arg_min(cells.mission_name, cells.row) as name,
    arg_min(cells.wording, cells.row) as wording,
    arg_min(cells.owner_name, cells.row) as owner,
    min(cells.year) as from_year,
    max(cells.value) filter (cells.field = 'order_value') as place,
    arg_min(cells.vintage_id, cells.row) as vintage_id,
    arg_min(cells.sheet, cells.row) as sheet,
    min(cells.row) as row
  from raw.plan_work_plan_missions as cells
  join core.plan_vintage using (vintage_id)
  group by cells.mission_key
),
spoken_of as (
  select
    cells.mission_key,
    arg_min(cells.mission_name, cells.row) as name,
    min(cells.year) as from_year,
    arg_min(cells.vintage_id, cells.row) as vintage_id,
    arg_min(cells.sheet, cells.row) as sheet,
    min(cells.row) as row
  from raw.plan_work_plan_goals as cells
  join core.plan_vintage using (vintage_id)
  where cells.mission_key is not null and cells.mission_key not in (select mission_key from printed)
  group by cells.mission_key
)
select 'mission_' || left(md5(mission_key), 10) as mission_id, * from printed
union all by name
select 'mission_' || left(md5(mission_key), 10) as mission_id, * from spoken_of

-- one row an item of the work plan in force × indicator that is to measure it, by the sheet of indicators or that of targets
with printed as (
  select plan_level, node_key, node_name, indicator_key, indicator_name, owner_name, year as from_year, value as place, vintage_id, sheet, row
  from raw.plan_work_plan_measured
  where field = 'order_value'
),
aimed_at as (
  select distinct on (plan_level, node_key, indicator_key)
    plan_level, node_key, node_name, indicator_key, indicator_name, vintage_id, sheet, row
  from raw.plan_work_plan_targets as cells
  where not exists (
    select 1 from printed
    where printed.vintage_id = cells.vintage_id
      and (printed.plan_level, printed.node_key, printed.indicator_key)
        = (cells.plan_level, cells.node_key, cells.indicator_key)
  )
  order by plan_level, node_key, indicator_key, row
),
pointing as (
  select * from printed
  union all by name
  select * from aimed_at
)
select
  pointing.plan_level as level,
  pointing.node_name,
  item.item_id,
  pointing.indicator_name,
  named.indicator_id,
  scale.questionnaire_id,
  scale.scale_id,
  pointing.owner_name as owner,
  pointing.from_year,
  pointing.place,
  pointing.vintage_id,
  pointing.sheet,
  pointing.row
from pointing
join core.plan_vintage using (vintage_id)
left join core.plan_item_key as item on item.level = pointing.plan_level and item.item_key = pointing.node_key
left join core.indicator_name as named on named.name_key = pointing.indicator_key
left join core.scale_name as scale on scale.name_key = pointing.indicator_key

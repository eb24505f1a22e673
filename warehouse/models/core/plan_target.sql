-- one row a target as a signed-off work plan defines it, those of older plans too: which way, how far, by when, held how long
with printed as (
  select
    vintage_id,
    sheet,
    row,
    plan_level,
    node_key,
    any_value(node_name) as node_name,
    indicator_key,
    any_value(indicator_name) as indicator_name,
    any_value(institution_id) as printed_institution_id,
    any_value(institution_key) as institution_key,
    any_value(institution_name) as institution_name,
    any_value(breakdown_part) as part,
    any_value(target_kind) as kind,
    year as deadline,
    any_value(baseline_year)::integer as baseline_year,
    any_value(wording) as wording,
    max(value) filter (field = 'target_value') as target_value,
    -- a cell that says percent, or holds more than 1, is percent
    bool_or(ends_with(rtrim(text), '%') or starts_with(note, '×100') or abs(value) > 1) filter (field = 'target_value') as is_percent,
    coalesce(max(value) filter (field = 'hold_years_count'), 0)::integer as hold_years
  from raw.plan_work_plan_targets
  group by vintage_id, sheet, row, plan_level, node_key, indicator_key, year
)
select
  'target_' || left(md5(concat_ws(
    ' ', printed.plan_level, printed.node_key, printed.indicator_key, printed.kind, printed.deadline,
    coalesce(printed.printed_institution_id, printed.institution_key), fold_name(coalesce(printed.part, ''))
  )), 10) as target_id,
  printed.plan_level as level,
  printed.node_name,
  item.item_id,
  printed.indicator_name,
  named.indicator_id,
  scale.questionnaire_id,
  scale.scale_id,
  printed.part,
  coalesce(printed.printed_institution_id, printed.institution_name, printed.institution_key) as school,
  school.institution_id,
  printed.kind,
  printed.deadline,
  printed.baseline_year,
  case when indicator.unit = 'share' and printed.is_percent then printed.target_value / 100 else printed.target_value end
    as target_value,
  printed.hold_years,
  printed.wording,
  printed.vintage_id,
  printed.sheet,
  printed.row,
  plan.vintage_id is not null as is_in_force
from printed
left join core.plan_vintage as plan using (vintage_id)
left join core.plan_item_key as item on item.level = printed.plan_level and item.item_key = printed.node_key
left join core.indicator_name as named on named.name_key = printed.indicator_key
left join core.indicator as indicator on indicator.indicator_id = named.indicator_id
left join core.scale_name as scale on scale.name_key = printed.indicator_key
left join core.school_key as school on school.school_key = coalesce(printed.printed_institution_id, printed.institution_key)

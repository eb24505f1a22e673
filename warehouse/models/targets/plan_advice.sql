-- one row a piece of the guide's advice on the work plan or its measurement: about what, what was found beside what is advised, and why it matters
with found as (
  select 'goal_without_indicator' as advice, 'goal' as subject_kind, item_id as subject_id, name as subject_name, null as found
  from axes.plan_item
  where level = 'goal' and item_id not in (select item_id from core.plan_measured where item_id is not null)
  union all
  select 'goal_without_target', 'goal', item_id, name, null
  from axes.plan_item
  where level = 'goal'
    and item_id in (select item_id from core.plan_measured where item_id is not null)
    and item_id not in (select item_id from targets.target_state where item_id is not null)
  union all
  select 'target_not_defined', 'target', target_id, node_name, indicator_name
  from targets.target_state
  where state = 'not_defined'
  union all
  select 'no_baseline', 'target', target_id, node_name, indicator_name
  from targets.target_state
  where state = 'no_baseline' and measure_id is not null and is_found
  union all
  select 'indicator_without_owner', 'indicator', coalesce(indicator_id, md5(indicator_name)), indicator_name, node_name
  from core.plan_measured
  where owner is null
  union all
  select 'indicator_unknown', 'indicator', md5(indicator_name), indicator_name, node_name
  from core.plan_measured
  where indicator_id is null and scale_id is null
  union all
  select 'item_unknown', level, md5(node_name), node_name, indicator_name
  from core.plan_measured
  where item_id is null
  union all
  select 'indicator_without_source', 'indicator', measured.indicator_id, measured.indicator_name, measured.node_name
  from core.plan_measured as measured
  where measured.indicator_id is not null
    and measured.indicator_id not in (
      select indicator_id from axes.measurement where indicator_id is not null and source is not null
    )
  union all
  select 'component_without_goal', 'component', component_id, name, goal_name
  from core.plan_component
  where goal_id is null
  union all
  select 'one_person', 'measurement', measurement_id, name, min(collector)
  from axes.measurement
  where is_one_person
  group by measurement_id, name
  union all
  select 'nobody_analyses', 'measurement', measurement_id, name, min(collector)
  from axes.measurement
  where analyst is null
  group by measurement_id, name
  union all by name
  select 'core_programmes' as advice, 'goal' as subject_kind, item_id as subject_id, name as subject_name,
    coalesce(core_count, 0) as found_number, 2 as wanted_from, 3 as wanted_to
  from axes.plan_item
  where level = 'goal' and coalesce(core_count, 0) not between 2 and 3
  union all by name
  select 'hours_over_budget' as advice, 'axis' as subject_kind, axis || ' ' || school_year as subject_id,
    axis as subject_name, school_year, hours_count as found_number, budget_hours_count as wanted_to
  from axes.measurement_cost
  where hours_count > budget_hours_count
  union all by name
  select 'one_coder' as advice, 'question' as subject_kind, question_key || ' ' || school_year as subject_id,
    question as subject_name, school_year, coder_count as found_number, 2 as wanted_from
  from axes.answer_coding
  where coder_count = 1
  union all by name
  select 'coders_disagree' as advice, 'question' as subject_kind, question_key || ' ' || school_year as subject_id,
    question as subject_name, school_year, alpha as found_number, 0.667 as wanted_from
  from axes.answer_coding
  where alpha < 0.667
  union all by name
  select
    'part_unknown' as advice, 'target' as subject_kind, target_id as subject_id, node_name as subject_name,
    concat_ws(': ', indicator_name, part) as found, title.he as known_he, title.ar as known_ar, title.en as known_en
  from targets.target
  left join targets.part_title as title using (measure_id)
  where not is_part_known
  union all by name
  select
    'school_unknown' as advice, 'target' as subject_kind, target_id as subject_id, node_name as subject_name,
    concat_ws(': ', indicator_name, school) as found, names.known as known_he, names.known as known_ar, names.known as known_en
  from targets.target
  left join (
    select string_agg(name, ' · ' order by name) as known
    from core.institution
    join raw.home using (authority_id)
  ) as names on true
  where school is not null and institution_id is null
  union all by name
  select
    'target_withheld' as advice, 'target' as subject_kind, target_id as subject_id, node_name as subject_name,
    concat_ws(': ', indicator_name, school, part) as found
  from targets.target_state
  where state = 'withheld'
)
select
  found.advice as advice_id,
  any_value(advice.axis) as axis,
  found.subject_kind,
  found.subject_id,
  min(found.subject_name) as subject_name,
  any_value(found.school_year) as school_year,
  string_agg(distinct found.found, ', ' order by found.found) as found,
  any_value(found.found_number) as found_number,
  any_value(found.wanted_from) as wanted_from,
  any_value(found.wanted_to) as wanted_to,
  concat_ws(' ', any_value(advice.reason_he), any_value(found.known_he)) as reason_he,
  concat_ws(' ', any_value(advice.reason_ar), any_value(found.known_ar)) as reason_ar,
  concat_ws(' ', any_value(advice.reason_en), any_value(found.known_en)) as reason_en
from found
join raw.advice as advice on advice.advice_id = found.advice
group by found.advice, found.subject_kind, found.subject_id

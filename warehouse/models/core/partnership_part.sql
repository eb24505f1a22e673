-- one row an indicator of the partnership × school year × body, or all of them: what was counted, and of how many
with counted as (
  select 'attendance_share' as indicator_id, body_key, year, is_present as is_counted, vintage_id, cell_ids
  from core.attendance
  where is_invited
  union all
  select 'returning_share', body_key, year, is_same_person, vintage_id, cell_ids
  from core.returning
  union all
  select 'steady_members_share', body_key, year, is_steady, vintage_id, cell_ids
  from core.year_member
  union all
  select 'tasks_done_by_next_share', body_key, year, is_done_by_next, vintage_id, cell_ids
  from core.task
  where next_date is not null and is_done_by_next is not null
  union all
  select 'topics_covered_share', body_key, year, is_covered, vintage_id, cell_ids
  from core.topic
  where is_planned
  union all
  select 'initiatives_carried_on_share', body_key, year, is_carried_on, vintage_id, cell_ids
  from core.initiative
  where is_carried_on is not null
),
by_body as (
  select
    counted.indicator_id,
    counted.year,
    case when grouping(body.body_name) = 0 then 'body_name' end as breakdown,
    body.body_name as breakdown_value,
    count(*) filter (is_counted)::double as numerator,
    count(*)::double as denominator,
    only_one(counted.vintage_id) as vintage_id,
    flatten(list(counted.cell_ids)) as cell_ids
  from counted
  join core.body as body using (body_key, year)
  group by grouping sets ((counted.indicator_id, counted.year, body.body_name), (counted.indicator_id, counted.year))
),
held as (
  select body_key, year, count(*) filter (is_held) as held, flatten(list(cell_ids)) as cell_ids
  from core.meeting
  group by all
),
-- a meeting more than was planned makes up for none that another body missed
planned as (
  select
    'meetings_held_share' as indicator_id,
    body.year,
    case when grouping(body.body_name) = 0 then 'body_name' end as breakdown,
    body.body_name as breakdown_value,
    sum(least(coalesce(held.held, 0), body.meetings_planned))::double as numerator,
    sum(body.meetings_planned)::double as denominator,
    only_one(body.vintage_id) as vintage_id,
    flatten(list(body.cell_ids || coalesce(held.cell_ids, []))) as cell_ids
  from core.body as body
  left join held using (body_key, year)
  where body.meetings_planned > 0
  group by grouping sets ((body.year, body.body_name), (body.year))
),
met as (
  select
    'strategic_contact_share' as indicator_id,
    year,
    case when grouping(partner_name) = 0 then 'partner_name' end as breakdown,
    partner_name as breakdown_value,
    count(*) filter (is_met)::double as numerator,
    count(*)::double as denominator,
    only_one(vintage_id) as vintage_id,
    flatten(list(cell_ids)) as cell_ids
  from core.partner_quarter
  group by grouping sets ((year, partner_name), (year))
)
select * from by_body
union all by name
select * from planned
union all by name
select * from met

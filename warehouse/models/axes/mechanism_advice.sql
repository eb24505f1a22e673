-- one row a piece of the guide's advice that a body or a partner departs from in its latest year, and what was found
with latest as (
  select *
  from core.body
  qualify row_number() over (partition by body_key order by year desc) = 1
),
-- members on the last day of the latest year
member as (
  select latest.body_key, latest.body_name, latest.body_kind, member.member_pseudonym,
    bool_or(member.is_chair) as is_chair, bool_or(member.is_municipal) as is_municipal, bool_or(member.is_expert) as is_expert
  from latest
  join core.member as member using (body_key)
  where
    member.from_date <= school_year_end(latest.year)
    and coalesce(member.until_date >= school_year_end(latest.year), true)
  group by all
),
size as (
  select body_key, body_name, count(*) as members
  from member
  where body_kind = 'working_group'
  group by all
),
chairs as (
  select
    latest.body_key,
    latest.body_name,
    count(member.member_pseudonym) as chairs,
    coalesce(bool_or(member.is_expert), false) as has_expert,
    coalesce(bool_or(member.is_municipal), false) as has_municipal,
    coalesce(bool_or(steering.member_pseudonym is not null), false) as is_in_steering
  from latest
  left join member on member.body_key = latest.body_key and member.is_chair
  left join (select distinct member_pseudonym from member where body_kind = 'steering_committee') as steering
    on steering.member_pseudonym = member.member_pseudonym
  where latest.body_kind = 'working_group'
  group by all
),
full_lists as (
  select body_key, count(*) as meetings
  from axes.body_meeting
  where invited is not null
  group by body_key
  having count(*) >= 3 and bool_and(attended = invited)
),
missed as (
  select *
  from (
    select *
    from axes.partner_year
    where quarters_due > 0
    qualify row_number() over (partition by partner_key order by school_year desc) = 1
  )
  where quarters_met < quarters_due
),
found as (
  select 'working_group_too_small' as advice_id, 'body' as subject_kind, body_key as subject_id, body_name as subject_name,
    null as found, members as found_number, 10 as wanted_from, 20 as wanted_to
  from size
  where members < 10
  union all
  select 'working_group_too_large', 'body', body_key, body_name, null, members, 10, 20
  from size
  where members > 20
  union all
  select 'working_group_without_goal', 'body', body_key, body_name, null, null, null, null
  from latest
  where body_kind = 'working_group' and goal_key is null
  union all
  select 'goal_with_several_groups', 'goal', goal_key, min(goal_name), string_agg(body_name, ', ' order by body_name),
    count(*), 1, 1
  from latest
  where body_kind = 'working_group' and goal_key is not null
  group by goal_key
  having count(*) > 1
  union all
  select 'working_group_needs_two_chairs', 'body', body_key, body_name, null, chairs, 2, 2
  from chairs
  where chairs <> 2
  union all
  select 'chair_should_be_expert', 'body', body_key, body_name, null, null, null, null
  from chairs
  where chairs > 0 and not has_expert
  union all
  select 'chair_should_be_municipal', 'body', body_key, body_name, null, null, null, null
  from chairs
  where chairs > 0 and not has_municipal
  union all
  select 'chair_should_sit_on_steering', 'body', body_key, body_name, null, null, null, null
  from chairs
  where chairs > 0 and not is_in_steering
  union all
  select 'list_the_absent_too', 'body', latest.body_key, latest.body_name, null, full_lists.meetings, null, null
  from full_lists
  join latest using (body_key)
  union all by name
  select 'strategic_partner_every_quarter' as advice_id, 'partner' as subject_kind, partner_key as subject_id,
    partner_name as subject_name, school_year, quarters_met as found_number, quarters_due as wanted_from
  from missed
)
select found.*, words.axis, words.reason_he, words.reason_ar, words.reason_en
from found
join raw.advice as words using (advice_id)

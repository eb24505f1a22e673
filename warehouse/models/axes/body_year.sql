-- one row a body × school year: meetings held of those planned, who came and came back, topics, initiatives and decisions
with met as (
  select
    body_key,
    school_year,
    count(*) filter (is_held) as meetings_held,
    count(*) filter (not is_held) as meetings_cancelled,
    sum(invited) as invitations,
    sum(attended) as attendances,
    sum(previous) as previous,
    sum(same_people) as same_people,
    sum(same_organisations) as same_organisations,
    sum(topics_planned) as topics_planned,
    sum(topics_covered) as topics_covered,
    sum(topics_carried_over) as topics_carried_over,
    avg(overrun_minutes order by meeting_date) as overrun_minutes_mean
  from axes.body_meeting
  group by all
),
people as (
  select
    body_key,
    year as school_year,
    count(distinct member_pseudonym) filter (is_invited) as people_invited,
    count(distinct member_pseudonym) filter (is_present) as people_attended
  from core.attendance
  group by all
),
steady as (
  select body_key, year as school_year, count(*) as regulars_of, count(*) filter (is_steady) as steady_members
  from core.year_member
  group by all
),
-- a topic that was put off is one topic of the year, covered once it was covered
topics as (
  select body_key, school_year, count(*) as year_topics, count(*) filter (is_covered) as year_topics_covered
  from (
    select body_key, year as school_year, topic_key, bool_or(is_covered) as is_covered
    from core.topic
    group by all
    having bool_or(is_planned)
  )
  group by all
),
ideas as (
  select
    body_key,
    year as school_year,
    count(*) as initiatives_raised,
    count(*) filter (is_carried_on) as initiatives_carried_on,
    count(*) filter (is_carried_on is null) as initiatives_open
  from core.initiative
  group by all
),
decided as (
  select
    body_key,
    year as school_year,
    count(*) as decisions,
    count(*) filter (is_implemented) as decisions_implemented
  from core.decision
  group by all
)
select
  body.body_key,
  body.body_name,
  body.body_kind,
  body.goal_name,
  body.year as school_year,
  body.meetings_planned,
  coalesce(met.meetings_held, 0) as meetings_held,
  coalesce(met.meetings_cancelled, 0) as meetings_cancelled,
  met.* exclude (body_key, school_year, meetings_held, meetings_cancelled),
  people.* exclude (body_key, school_year),
  steady.* exclude (body_key, school_year),
  topics.* exclude (body_key, school_year),
  ideas.* exclude (body_key, school_year),
  decided.* exclude (body_key, school_year),
  body.vintage_id
from core.body as body
left join met on met.body_key = body.body_key and met.school_year = body.year
left join people on people.body_key = body.body_key and people.school_year = body.year
left join steady on steady.body_key = body.body_key and steady.school_year = body.year
left join topics on topics.body_key = body.body_key and topics.school_year = body.year
left join ideas on ideas.body_key = body.body_key and ideas.school_year = body.year
left join decided on decided.body_key = body.body_key and decided.school_year = body.year

-- one row a body × school year × sector, role or organisation × invited or attended: how diverse, by Simpson
with person as (
  select
    body_key,
    year,
    member_pseudonym,
    max(sector) as sector,
    max(role) as role,
    max(organisation_key) as organisation,
    bool_or(is_invited) as is_invited,
    bool_or(is_present) as is_present,
    any_value(vintage_id) as vintage_id
  from core.attendance
  group by all
),
long as (
  unpivot person on sector, role, organisation into name attribute value kind
),
counted as (
  select body_key, year, vintage_id, attribute, 'invited' as of_whom, kind, count(*) as people
  from long
  where is_invited
  group by all
  union all
  select body_key, year, vintage_id, attribute, 'attended', kind, count(*)
  from long
  where is_present
  group by all
),
measured as (
  select
    body_key,
    year,
    vintage_id,
    attribute,
    of_whom,
    simpson(list(people::double order by kind)) as diversity
  from counted
  group by all
)
select
  measured.body_key,
  body.body_name,
  body.body_kind,
  measured.year as school_year,
  measured.attribute,
  measured.of_whom,
  measured.diversity.n as people,
  measured.diversity.kinds as kinds,
  measured.diversity.diversity as diversity,
  measured.diversity.evenness as evenness,
  measured.vintage_id
from measured
join core.body as body using (body_key, year)

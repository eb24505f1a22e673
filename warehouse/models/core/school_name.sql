-- one row a folded school name of the municipality's files: the institution that a person, or all files alike, say it is
with said as (
  select institution_key, printed_id as institution_id
  from core.school_mention
  where institution_key is not null and printed_id is not null
  union
  select cells.institution_key, cells.institution_id
  from raw.bagrut_schools_schools as cells
  join core.listed_institution as listed using (institution_id)
  join raw.home as home on home.authority_id = listed.authority_id
  where cells.institution_key is not null
),
known as (
  select institution_key, list(distinct institution_id order by institution_id) as candidates
  from said
  group by institution_key
),
named as (
  select institution_key, max(name) as name
  from core.school_mention
  where institution_key is not null
  group by institution_key
)
select
  named.institution_key,
  named.name,
  case
    when decision.code = 'outside' then null
    when decision.code is not null then decision.code
    when len(known.candidates) = 1 then known.candidates[1]
  end as institution_id,
  case
    when decision.code = 'outside' then 'outside'
    when decision.code is not null then 'decided'
    when known.candidates is null then 'unknown'
    when len(known.candidates) = 1 then 'said'
    else 'ambiguous'
  end as outcome,
  coalesce(known.candidates, []) as candidates
from named
left join known using (institution_key)
left join raw.name_decision as decision
  on decision.kind = 'institution' and decision.name_key = named.institution_key

-- one row a figure of a file in force, filled or not: of which source, about whom, in which year; a view
-- about whom: a school of the home's authority, a programme, an indicator of its own, or the authority field by field
with municipal as (
  select 'municipality/students' as source_id, vintage_id, year, institution_id, institution_key, status
  from raw.municipality_students_students
  union all
  select 'municipality/teachers', vintage_id, year, institution_id, institution_key, status
  from raw.municipality_teachers_teachers
  union all
  select 'municipality/matriculation', vintage_id, year, institution_id, institution_key, status
  from raw.municipality_matriculation_results
),
schools as (
  select cell.source_id, 'institution' as kind, coalesce(school.institution_id, school.institution_key) as id,
    school.name, cell.year, cell.status
  from municipal as cell
  join core.school_in_force as school
    on school.source_id = cell.source_id
    and school.vintage_id = cell.vintage_id
    and school.year = cell.year
    and school.printed_id is not distinct from cell.institution_id
    and school.institution_key is not distinct from cell.institution_key
),
listed as (
  select 'bagrut/schools' as source_id, 'institution' as kind, fact.institution_id as id, school.name, fact.year, fact.status
  from core.institution_fact as fact
  join core.institution as school using (institution_id)
  join raw.home as home on home.authority_id = school.authority_id
),
others as (
  select 'municipality/training' as source_id, 'programme' as kind, programme_key as id, programme_name as name,
    year, vintage_id, programme_key as slot, status
  from raw.municipality_training_participants
  union all
  select 'municipality/activities', 'programme', programme_key, programme_name, year, vintage_id, 'all', status
  from raw.municipality_activities_events
  union all
  select 'municipality/indicator-values', 'indicator', indicator_key, indicator_name, year, vintage_id, indicator_key, status
  from raw.municipality_indicator_values_values
),
in_force as (
  select others.* exclude (vintage_id, slot)
  from others
  join core.municipal_slot using (source_id, slot, year, vintage_id)
),
authority as (
  select 'cbs/local-authorities' as source_id, 'field' as kind, fact.field as id, null as name, fact.year, fact.status
  from core.authority_fact as fact
  join raw.home as home using (authority_id)
)
select * from schools
union all by name
select * from listed
union all by name
select * from in_force
union all by name
select * from authority

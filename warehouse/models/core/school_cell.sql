-- one row a measured cell of the municipality's files on schools, those in force; side is null where it counts all
with printed as (
  select 'municipality/students' as source_id, * from raw.municipality_students_students
  union all by name
  select 'municipality/teachers' as source_id, * from raw.municipality_teachers_teachers
  union all by name
  select 'municipality/matriculation' as source_id, * from raw.municipality_matriculation_results
)
select
  school.slot,
  school.institution_id,
  printed.field,
  printed.year,
  printed.grade,
  printed.track,
  printed.subject,
  printed.units,
  case
    when printed.gender = 'female' or printed.qualification = 'qualified' then 'part'
    when printed.gender is not null or printed.qualification is not null then 'rest'
  end as side,
  printed.value,
  printed.vintage_id,
  printed.cell_id
from printed
join core.school_in_force as school
  on school.source_id = printed.source_id
  and school.vintage_id = printed.vintage_id
  and school.year = printed.year
  and school.printed_id is not distinct from printed.institution_id
  and school.institution_key is not distinct from printed.institution_key
where printed.value is not null

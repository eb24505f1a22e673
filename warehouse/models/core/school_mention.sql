-- one row a municipal file × school as it prints it × school year
with cell as (
  select 'municipality/students' as source_id, * from raw.municipality_students_students
  union all by name
  select 'municipality/teachers' as source_id, * from raw.municipality_teachers_teachers
  union all by name
  select 'municipality/matriculation' as source_id, * from raw.municipality_matriculation_results
  union all by name
  select 'municipality/indicator-values' as source_id, * from raw.municipality_indicator_values_values
)
select source_id, vintage_id, year, institution_id as printed_id, institution_key, max(institution_name) as name
from cell
where institution_id is not null or institution_key is not null
group by all

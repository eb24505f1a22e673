-- one row a measured cell of the municipality's files: where it stands; a view
select cell_id, vintage_id, sheet, cell, field, header, text from raw.municipality_students_students
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.municipality_teachers_teachers
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.municipality_matriculation_results
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.municipality_training_participants
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.municipality_activities_events
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.municipality_indicator_values_values

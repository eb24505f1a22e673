-- one row a measured cell of the log of meetings or the list of partners: where it stands; a view
-- who came is told by its address alone
select cell_id, vintage_id, sheet, cell, field, header, text from raw.mechanism_meetings_bodies
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.mechanism_meetings_meetings
union all
select cell_id, vintage_id, sheet, cell, field, header, null from raw.mechanism_meetings_attendance
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.mechanism_meetings_agenda
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.mechanism_meetings_tasks
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.mechanism_meetings_initiatives
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.mechanism_partners_partners
union all
select cell_id, vintage_id, sheet, cell, field, header, text from raw.mechanism_partners_contacts

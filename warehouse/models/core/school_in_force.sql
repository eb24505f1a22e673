-- one row a school as the municipal file in force for it prints it × school year; a view
select school.*
from core.school_resolved as school
join core.municipal_slot as slot using (source_id, slot, year, vintage_id)

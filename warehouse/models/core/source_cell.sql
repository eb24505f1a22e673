-- one row a cell that values may be made of: where it stands, and its text; a view
select cell_id, vintage_id, sheet, cell, field, header, text from core.authority_fact
union all
select cell_id, vintage_id, sheet, cell, field, header, text from core.published_total
union all
select cell_id, vintage_id, sheet, cell, field, header, text from core.institution_fact
union all
select cell_id, vintage_id, sheet, cell, field, header, text from core.municipal_cell
union all
select cell_id, vintage_id, sheet, cell, field, header, text from core.mechanism_cell

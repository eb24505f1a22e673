-- one row a cell that values may be made of: its column and row; a value may have thousands of cells, so a column is a number; a view
select cell.cell_id, place.column_id, regexp_extract(cell.cell, '\d+$')::integer as number
from core.source_cell as cell
join core.source_column as place
  on place.vintage_id = cell.vintage_id
  and place.sheet is not distinct from cell.sheet
  and place.field = cell.field
  and place.header is not distinct from cell.header
  and place.letters = regexp_extract(cell.cell, '^[A-Z]+')

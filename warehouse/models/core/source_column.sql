-- one row a column of a sheet that cells of a field stand in, numbered in the sheet's order; columns of one field and header
-- have a place in common
with lettered as (
  select distinct vintage_id, sheet, field, header, regexp_extract(cell, '^[A-Z]+') as letters
  from core.source_cell
)
select
  *,
  dense_rank() over (order by vintage_id, sheet, field, header) as place_id,
  row_number() over (order by vintage_id, sheet, field, header, length(letters), letters)::integer as column_id
from lettered

-- one row a school × field × breakdown × year: what the latest file in force prints of it
with printed as (
  select cells.*, vintage.edition_year, vintage.signed_off_at
  from raw.bagrut_schools_schools as cells
  join core.vintage as vintage using (vintage_id)
  where vintage.is_in_force
)
select
  institution_id,
  field,
  year,
  breakdown,
  breakdown_value,
  value,
  status,
  note,
  vintage_id,
  sheet,
  cell,
  header,
  text,
  cell_id
from printed
qualify row_number() over (
  partition by institution_id, field, year, breakdown, breakdown_value
  order by edition_year desc nulls last, signed_off_at desc, vintage_id desc, sheet, row, cell
) = 1

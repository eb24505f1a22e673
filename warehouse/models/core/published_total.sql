-- one row a scope × field × breakdown × year: the total that the source itself publishes, latest edition in force
with printed as (
  select cells.*, vintage.edition_year, vintage.signed_off_at
  from raw.cbs_local_authorities_totals as cells
  join core.vintage as vintage using (vintage_id)
  where vintage.is_in_force
)
select
  scope,
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
  partition by scope, field, year, breakdown, breakdown_value
  order by edition_year desc nulls last, signed_off_at desc, vintage_id desc, sheet, row, cell
) = 1

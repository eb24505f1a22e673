-- one row a value × file × sheet × field × header: the cells it was made of, neighbours down a column as ranges
select
  value.indicator_id,
  value.authority_id,
  value.institution_id,
  value.school_year,
  value.breakdown,
  value.breakdown_value,
  source.vintage_id,
  source.sheet,
  source.field,
  source.header,
  source.cells,
  source.cell_count,
  source.text
from disclosure.value_source as source
join disclosure.indicator_value as value using (value_id)

-- one row a value of the municipality's own indicators, in force: as printed, its counts, and where they stand
with printed as (
  select
    cells.*,
    school.institution_id as school_id,
    -- a cell or a word that says percent prints 0–100
    cells.indicator_unit = 'percent' or ends_with(rtrim(cells.text), '%') or starts_with(cells.note, '×100')
      as is_percent
  from raw.municipality_indicator_values_values as cells
  join core.municipal_slot as slot
    on slot.source_id = 'municipality/indicator-values'
    and slot.slot = cells.indicator_key
    and slot.year = cells.year
    and slot.vintage_id = cells.vintage_id
  left join core.school_resolved as school
    on school.source_id = 'municipality/indicator-values'
    and school.vintage_id = cells.vintage_id
    and school.year = cells.year
    and school.printed_id is not distinct from cells.institution_id
    and school.institution_key is not distinct from cells.institution_key
)
select
  -- percent and share are one, and what is counted is another indicator of that name
  'own_' || left(md5(indicator_key || ' ' || case indicator_unit when 'percent' then 'share' else indicator_unit end), 10) as indicator_id,
  max(indicator_name) as name,
  max(indicator_name_ar) as name_ar,
  max(indicator_name_en) as name_en,
  case indicator_unit when 'percent' then 'share' else indicator_unit end as unit,
  max(indicator_direction) as direction,
  max(indicator_people) as people,
  max(remark) as remark,
  year,
  place,
  school_id as institution_id,
  -- a school nobody knows is none of the authority's own values
  coalesce(institution_id, institution_key) is not null as is_of_school,
  -- a comma would say that there are two of them
  left(replace(breakdown_name, ',', ' '), 200) as breakdown,
  left(breakdown_part, 200) as breakdown_value,
  max(case when is_percent and indicator_unit in ('percent', 'share') then value / 100 else value end)
    filter (field = 'own_value') as printed,
  max(value) filter (field = 'numerator_value') as numerator,
  max(value) filter (field = 'denominator_value') as denominator,
  min(status) filter (field = 'own_value') as status,
  vintage_id,
  list(cell_id order by cell_id) filter (value is not null) as cell_ids
from printed
group by
  indicator_key, indicator_unit, year, place, school_id, coalesce(institution_id, institution_key), breakdown_name, breakdown_part,
  vintage_id, sheet, row

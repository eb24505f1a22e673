-- one row a folded name that means an indicator: its id, its titles in three languages, a municipality's own names
with named as (
  select indicator_id, name_key from raw.indicator_name
  union
  select
    'own_' || left(md5(indicator_key || ' ' || case indicator_unit when 'percent' then 'share' else indicator_unit end), 10),
    indicator_key
  from raw.municipality_indicator_values_values
)
-- a name that means several indicators means none
select name_key, only_one(indicator_id) as indicator_id
from named
group by name_key

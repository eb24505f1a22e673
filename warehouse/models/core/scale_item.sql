-- one row a scale × item of a questionnaire's version; its place is that of its id among the scale's items
select
  questionnaire_id,
  version,
  scale_id,
  item_id,
  is_reversed,
  row_number() over (partition by questionnaire_id, version, scale_id order by item_id) as place
from raw.questionnaire_scale_item

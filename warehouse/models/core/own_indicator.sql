-- one row an indicator of the municipality's own: what its latest file says of it, in the columns of published.indicator
with told as (
  select
    indicator_id,
    unit,
    left(arg_max(name, (year, vintage_id)), 200) as name,
    left(arg_max(name_ar, (year, vintage_id)) filter (name_ar is not null), 200) as name_ar,
    left(arg_max(name_en, (year, vintage_id)) filter (name_en is not null), 200) as name_en,
    coalesce(arg_max(direction, (year, vintage_id)) filter (direction is not null), 'neutral') as direction,
    coalesce(arg_max(people, (year, vintage_id)) filter (people is not null), 'students') as protects,
    arg_max(remark, (year, vintage_id)) filter (remark is not null) as remark,
    bool_and(numerator is not null and denominator > 0) and unit = 'share' as is_counted
  from core.own_row
  group by indicator_id, unit
)
select
  told.indicator_id,
  'situation' as axis,
  'own' as topic,
  'municipal' as level,
  told.name as title_he,
  coalesce(told.name_ar, told.name) as title_ar,
  coalesce(told.name_en, told.name) as title_en,
  told.unit,
  told.direction,
  words.* exclude (limits_he, limits_ar, limits_en),
  concat_ws(' ', words.limits_he, told.remark) as limits_he,
  concat_ws(' ', words.limits_ar, told.remark) as limits_ar,
  concat_ws(' ', words.limits_en, told.remark) as limits_en,
  case when told.is_counted then 'ratio_of_sums_wilson' else 'as_published' end as estimator,
  'municipality/indicator-values' as source,
  'yearly' as cadence,
  -- after the indicators that come with the software
  1000 + row_number() over (order by told.name, told.indicator_id) as position,
  told.protects
from told
cross join raw.own_indicator_words as words

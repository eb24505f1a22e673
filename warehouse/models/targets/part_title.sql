-- one row a measure told by parts: all its parts, in words that a plan may name them by
with piece as (
  select distinct measure_id, breakdown, breakdown_value, piece_of, piece_value, place
  from targets.part_name
  where variant = 'whole'
),
titled as (
  select
    piece.*,
    coalesce(title.he, scale.title_he, piece_value) as he,
    coalesce(title.ar, scale.title_ar, piece_value) as ar,
    coalesce(title.en, scale.title_en, piece_value) as en
  from piece
  left join raw.part_title as title on title.breakdown = piece_of and title.breakdown_value = piece_value
  left join (
    select scale_id, any_value(title_he) as title_he, any_value(title_ar) as title_ar, any_value(title_en) as title_en
    from core.questionnaire_scale
    group by scale_id
  ) as scale on piece_of = 'scale' and scale.scale_id = piece_value
),
part as (
  select
    measure_id,
    breakdown,
    breakdown_value,
    string_agg(he, ', ' order by place) as he,
    string_agg(ar, ', ' order by place) as ar,
    string_agg(en, ', ' order by place) as en
  from titled
  group by measure_id, breakdown, breakdown_value
)
select
  measure_id,
  string_agg(he, ' · ' order by breakdown, breakdown_value) as he,
  string_agg(ar, ' · ' order by breakdown, breakdown_value) as ar,
  string_agg(en, ' · ' order by breakdown, breakdown_value) as en
from part
group by measure_id

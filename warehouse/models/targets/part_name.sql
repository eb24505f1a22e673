-- one row a measure × part × folded name of each piece of it: physics, מקצוע: פיזיקה; a change is said by its word and its waves
with part as (
  select distinct measure_id, breakdown, breakdown_value
  from targets.series_value
  where breakdown is not null and not is_national
),
told as (
  select
    *,
    'whole' as variant,
    case
      when breakdown = 'change' then list_zip(['change', 'wave', 'wave'], ['change'] || string_split(breakdown_value, ','))
      when contains(breakdown, ',') then list_zip(string_split(breakdown, ','), string_split(breakdown_value, ','))
      else list_zip([breakdown], [breakdown_value])
    end as pieces
  from part
  union all by name
  -- the change that is meant where nobody says from which wave to which
  select *, 'short' as variant, list_zip(['change'], ['change']) as pieces
  from part
  where breakdown = 'change' and breakdown_value = 'pre,post'
),
piece as (
  select measure_id, breakdown, breakdown_value, variant, len(pieces) as pieces_count, unnest(pieces) as piece
  from told
),
named as (
  select breakdown as piece_of, breakdown_value as piece_value, name_key from raw.part_name
  union
  select 'scale', scale_id, fold_name(title)
  from (
    select scale_id, unnest([scale_id, title_he, title_ar, title_en]) as title
    from core.questionnaire_scale
  )
)
select piece.* exclude (piece), piece[1] as piece_of, piece[2] as piece_value, named.name_key
from piece
join named on named.piece_of = piece.piece[1] and named.piece_value = piece.piece[2]
union
select piece.* exclude (piece), piece[1], piece[2], fold_name(piece[2])
from piece
union
select piece.* exclude (piece), piece[1], piece[2], fold_name(piece[1] || ' ' || piece[2])
from piece

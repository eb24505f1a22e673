-- one row a measure × part × folded name of each piece of it: physics, מקצוע: פיזיקה; a change is said by its word and its waves
with part as (
  select distinct measure_id, breakdown, breakdown_value
  from targets.series_value
  where breakdown is not null and not is_national
),
said as (
  select *, string_split(breakdown_value, ',') as parts
  from part
),
told as (
  select
    * exclude (parts),
    'whole' as variant,
    case
      when breakdown in ('change', 'programme_name,change') then list_zip(
        string_split(breakdown || ',wave,wave', ','), parts[:len(parts) - 2] || ['change'] || parts[len(parts) - 1:]
      )
      when contains(breakdown, ',') then list_zip(string_split(breakdown, ','), parts)
      else list_zip([breakdown], [breakdown_value])
    end as pieces
  from said
  union all by name
  -- the change that is meant where nobody says from which wave to which
  select
    * exclude (parts),
    'short' as variant,
    list_zip(string_split(breakdown, ','), parts[:len(parts) - 2] || ['change']) as pieces
  from said
  where breakdown in ('change', 'programme_name,change') and ends_with(breakdown_value, 'pre,post')
),
piece as (
  select
    measure_id,
    breakdown,
    breakdown_value,
    variant,
    len(pieces) as pieces_count,
    unnest(pieces) as piece,
    generate_subscripts(pieces, 1) as place
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

-- one row a target as a plan defines it: the series it is set on, and whether its part and its school are known
with written as (
  select
    vintage_id,
    sheet,
    row,
    part,
    indicator_id,
    questionnaire_id || '/' || scale_id as scale_measure_id
  from core.plan_target
),
-- a part of two is written with a comma between them; a name of its own may have one in it
said as (
  select vintage_id, sheet, row, 'apart' as reading, unnest(regexp_split_to_array(part, '[,;·+]')) as said
  from written
  union all
  select vintage_id, sheet, row, 'together', part
  from written
  where part is not null
),
piece as (
  select distinct vintage_id, sheet, row, reading, fold_name(replace(said, ':', ' ')) as name_key
  from said
  where trim(said) <> ''
),
counted as (
  select *, count(*) over (partition by vintage_id, sheet, row, reading) as said_count
  from piece
),
fitting as (
  select
    counted.vintage_id,
    counted.sheet,
    counted.row,
    named.measure_id,
    named.breakdown,
    named.breakdown_value
  from counted
  join written using (vintage_id, sheet, row)
  join targets.part_name as named
    on named.name_key = counted.name_key
    and (named.measure_id = written.indicator_id or named.measure_id = written.scale_measure_id)
  group by
    counted.vintage_id, counted.sheet, counted.row, counted.reading, counted.said_count,
    named.measure_id, named.breakdown, named.breakdown_value, named.variant, named.pieces_count
  having count(distinct counted.name_key) = counted.said_count
    and count(distinct (named.piece_of, named.piece_value)) = named.pieces_count
),
-- a name that an indicator and a scale share means the indicator where that has such a part
found as (
  select
    fitting.vintage_id,
    fitting.sheet,
    fitting.row,
    fitting.measure_id,
    only_one(fitting.breakdown) as breakdown,
    only_one(fitting.breakdown_value) as breakdown_value
  from (select distinct * from fitting) as fitting
  join written using (vintage_id, sheet, row)
  group by fitting.vintage_id, fitting.sheet, fitting.row, fitting.measure_id, written.indicator_id
  qualify row_number() over (
    partition by fitting.vintage_id, fitting.sheet, fitting.row
    order by fitting.measure_id is distinct from written.indicator_id
  ) = 1
),
total as (
  select measure_id, bool_or(breakdown is null) as has_total
  from targets.series_value
  where not is_national
  group by measure_id
)
select
  written.vintage_id,
  written.sheet,
  written.row,
  coalesce(found.measure_id, written.indicator_id, written.scale_measure_id) as measure_id,
  found.breakdown,
  found.breakdown_value,
  case
    -- of what nobody has measured yet no part is known
    when total.measure_id is null then true
    when written.part is not null then found.breakdown_value is not null
    -- a measure that is told by parts alone has no total to aim at
    else total.has_total
  end as is_part_known,
  written.part is null or found.breakdown_value is not null as is_found
from written
left join found using (vintage_id, sheet, row)
left join total on total.measure_id = coalesce(written.indicator_id, written.scale_measure_id)

-- one row a share × school × school year × kind of track, track or gender within it, or none: pupils by track; a view
with marked as (
  select
    cell.*,
    case
      when cell.track = 'general' then 'general'
      when science.subject is not null then 'science_technology'
      else 'other'
    end as kind,
    bool_or(is_in_track) over grade as has_tracks,
    bool_or(is_in_track and grade is null) over school as is_without_grades,
    coalesce(bool_or(track = 'general') over grade, false) as is_general_told,
    bool_or(track is null and grade is not null) over grade as is_grade_told
  from core.student_cell as cell
  left join core.science_subject as science on science.subject = cell.track
  window grade as (partition by slot, year, grade), school as (partition by slot, year)
),
girls as (
  select
    'science_track_girls_share' as indicator_id,
    slot,
    institution_id,
    year,
    case when grouping(track) = 0 then 'track' end as breakdown,
    track as breakdown_value,
    sum(girls) as numerator,
    sum(students) as denominator,
    only_one(vintage_id) as vintage_id,
    flatten(list(girls_cells || total_cells)) as cell_ids
  from marked
  where is_in_track and kind = 'science_technology' and girls is not null and students > 0
  group by grouping sets ((slot, institution_id, year, track), (slot, institution_id, year))
),
upper as (
  select *
  from marked
  where grade is null or grade in ('grade_10', 'grade_11', 'grade_12', 'grade_13', 'grade_14')
),
-- the pupils of the grades whose tracks are told, those without one too; where these are not told nobody knows of how many
school as (
  select
    slot,
    institution_id,
    year,
    sum(students) as students,
    sum_of_all(girls) as girls,
    sum_of_all(boys) as boys,
    bool_and(is_general_told) as is_general_told,
    flatten(list(total_cells)) as total_cells,
    flatten(list(girls_cells)) as girls_cells,
    flatten(list(boys_cells)) as boys_cells,
    only_one(vintage_id) as vintage_id
  from upper
  where has_tracks and case when is_without_grades then is_in_track else is_in_grade end
  group by all
  having bool_and(is_general_told or is_grade_told) and bool_or(grade is not null or kind <> 'general')
),
track as (
  select
    slot,
    year,
    kind,
    track,
    sum(students) as students,
    sum_of_all(girls) as girls,
    sum_of_all(boys) as boys,
    flatten(list(total_cells)) as total_cells,
    flatten(list(girls_cells)) as girls_cells,
    flatten(list(boys_cells)) as boys_cells
  from upper
  where is_in_track
  group by grouping sets ((slot, year, kind, track), (slot, year, kind))
),
part as (
  select distinct year, kind, track from track where kind <> 'general'
  union
  select distinct year, unnest(['general', 'science_technology', 'other']), null from school
),
-- a track that a school does not have has nobody in it
counted as (
  select
    school.slot,
    school.institution_id,
    school.year,
    school.vintage_id,
    part.kind,
    part.track,
    unnest([
      {
        gender: null,
        numerator: case when track.slot is null then 0 else track.students end,
        denominator: school.students,
        cell_ids: coalesce(track.total_cells, []) || school.total_cells
      },
      {
        gender: 'female',
        numerator: case when track.slot is null then 0 else track.girls end,
        denominator: school.girls,
        cell_ids: coalesce(track.girls_cells, []) || school.girls_cells
      },
      {
        gender: 'male',
        numerator: case when track.slot is null then 0 else track.boys end,
        denominator: school.boys,
        cell_ids: coalesce(track.boys_cells, []) || school.boys_cells
      }
    ]) as side
  from school
  join part using (year)
  left join track
    on track.slot = school.slot
    and track.year = school.year
    and track.kind = part.kind
    and track.track is not distinct from part.track
  where part.kind <> 'general' or school.is_general_told
),
known as (
  select
    * exclude (side),
    side.gender as gender,
    side.numerator as numerator,
    side.denominator as denominator,
    side.cell_ids as cell_ids
  from counted
  where side.numerator is not null and side.denominator > 0
)
select * from girls
union all by name
select
  'science_track_share' as indicator_id,
  * exclude (kind, track, gender),
  case when gender is not null then 'gender' end as breakdown,
  gender as breakdown_value
from known
where kind = 'science_technology' and track is null
union all by name
-- in any track are those who are not without one: who is in two counts once
select
  'track_share' as indicator_id,
  * exclude (kind, track, gender) replace (denominator - numerator as numerator),
  case when gender is not null then 'gender' end as breakdown,
  gender as breakdown_value
from known
where kind = 'general'
union all by name
select
  'track_share' as indicator_id,
  * exclude (kind, track, gender),
  concat_ws(',', 'track_kind', case when track is not null then 'track' when gender is not null then 'gender' end) as breakdown,
  concat_ws(',', kind, track, gender) as breakdown_value
from known
where track is null or gender is null

-- one row a body × day of a meeting in force: held or not, and its place among the held ones that have a list of who came
-- held is what says so, or where somebody came, or where a start is noted; without a list nobody is known to have been missing
with listed as (
  select body_key, year, vintage_id, meeting_date, bool_or(value = 1) as has_anybody
  from raw.mechanism_meetings_attendance
  where field = 'attended_count'
  group by all
),
noted as (
  select
    cells.body_key,
    cells.year,
    cells.vintage_id,
    cells.meeting_date,
    max(cells.meeting_state) as state,
    max(cells.value) filter (field = 'planned_start_clock') as planned_start,
    max(cells.value) filter (field = 'planned_end_clock') as planned_end,
    max(cells.value) filter (field = 'start_clock') as start,
    max(cells.value) filter (field = 'end_clock') as "end",
    list(cells.cell_id order by cells.cell_id) as cell_ids
  from raw.mechanism_meetings_meetings as cells
  join core.body_slot as slot using (body_key, year, vintage_id)
  group by all
),
judged as (
  select
    noted.* exclude (meeting_date, state),
    noted.meeting_date::date as meeting_date,
    coalesce(noted.state = 'held', noted.start is not null or coalesce(listed.has_anybody, false)) as is_held,
    listed.meeting_date is not null as has_list
  from noted
  left join listed using (body_key, year, vintage_id, meeting_date)
)
select
  *,
  case
    when is_held and has_list
    then row_number() over (partition by body_key, is_held and has_list order by meeting_date)
  end as number
from judged

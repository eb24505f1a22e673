-- one row a body × meeting, what speaks of too few people, or would tell it, emptied, and where in its file it stands
with address as (
  select body_key, meeting_date, only_one(cell.sheet) as sheet, cell_ranges(list(cell.cell order by cell.cell)) as cells
  from (select body_key, meeting_date, unnest(cell_ids) as cell_id from axes.body_meeting)
  join core.mechanism_cell as cell using (cell_id)
  group by all
),
judged as (
  select
    meeting.*,
    coalesce(invited.is_withheld, false) as is_withheld,
    coalesce(back.is_withheld, false) as is_back_withheld
  from axes.body_meeting as meeting
  left join disclosure.withheld_attendance as invited
    on invited.body_key = meeting.body_key
    and invited.meeting_date = meeting.meeting_date
  left join disclosure.withheld_return as back
    on back.body_key = meeting.body_key
    and back.meeting_date = meeting.meeting_date
)
select
  body_key,
  body_name,
  body_kind,
  school_year,
  meeting_date,
  meeting_number,
  is_held,
  case when not is_withheld then invited end as invited,
  case when not is_withheld then attended end as attended,
  case when not is_withheld then attended / invited end as attended_share,
  case when not is_withheld then guests end as guests,
  case when not is_back_withheld then previous end as previous,
  case when not is_back_withheld then same_people end as same_people,
  case when not is_back_withheld then same_organisations end as same_organisations,
  case when not is_back_withheld then same_people / previous end as same_people_share,
  topics_planned,
  topics_covered,
  topics_carried_over,
  topics_added,
  tasks_raised,
  tasks_due_by_next,
  tasks_done_by_next,
  initiatives_raised,
  late_minutes,
  overrun_minutes,
  case
    when not is_held then 'not_applicable'
    when invited is null then 'not_available'
    when is_withheld then 'suppressed'
    else 'observed'
  end as status,
  vintage_id,
  sheet,
  -- there is one for each who was invited
  case when not is_withheld then cells end as cells
from judged
left join address using (body_key, meeting_date)

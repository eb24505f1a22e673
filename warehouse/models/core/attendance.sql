-- one row a held meeting × person: invited, came, and for whom they sat there
-- who stands on the list was invited unless it says no; the organisation is the list's, or the member's of that day
with noted as (
  select
    cells.body_key,
    cells.year,
    cells.vintage_id,
    cells.meeting_date::date as meeting_date,
    cells.member_pseudonym,
    max(cells.organisation_key) as organisation_key,
    max(cells.organisation_name) as organisation_name,
    coalesce(max(cells.value) filter (field = 'invited_count'), 1) = 1 as is_invited,
    coalesce(max(cells.value) filter (field = 'attended_count'), 0) = 1 as is_present,
    list(cells.cell_id order by cells.cell_id) filter (field = 'attended_count') as cell_ids
  from raw.mechanism_meetings_attendance as cells
  join core.body_slot as slot using (body_key, year, vintage_id)
  group by all
)
select
  noted.* exclude (organisation_key, organisation_name),
  meeting.number as meeting_number,
  coalesce(noted.organisation_key, member.organisation_key) as organisation_key,
  left(coalesce(noted.organisation_name, member.organisation_name), 200) as organisation_name,
  member.sector,
  member.role
from noted
join core.meeting as meeting using (body_key, year, meeting_date)
left join core.member as member using (body_key, member_pseudonym)
where meeting.is_held
qualify row_number() over (
  partition by noted.body_key, noted.meeting_date, noted.member_pseudonym
  order by member.from_date <= noted.meeting_date desc, member.from_date desc
) = 1

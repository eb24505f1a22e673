-- one row a partner × school year: contacts made of those planned, the quarters they met in, the longest silence, aims reached
with made as (
  select
    partner_key,
    year,
    count(*) as contacts,
    count(*) filter (channel in ('meeting', 'call')) as meetings,
    flatten(list(cell_ids)) as cell_ids
  from core.contact
  group by all
),
-- silence is counted within the year: from its first day, and to its last or the last day the list tells of
day as (
  select partner_key, year, contact_date as day from core.contact
  union
  select partner_key, year, school_year_start(year) from core.partner
  union
  select partner.partner_key, partner.year, least(school_year_end(partner.year), last.last_date)
  from core.partner as partner
  join (select vintage_id, max(contact_date) as last_date from core.contact group by all) as last using (vintage_id)
  where last.last_date > school_year_start(partner.year)
),
silence as (
  select partner_key, year, max(gap) as longest_silence_days
  from (
    select partner_key, year, day - lag(day) over (partition by partner_key, year order by day) as gap
    from day
  )
  group by all
),
quarters as (
  select partner_key, year, count(*) as quarters_due, count(*) filter (is_met) as quarters_met
  from core.partner_quarter
  group by all
),
aims as (
  select
    cells.partner_key,
    cells.year,
    count(*) as aims,
    count(*) filter (cells.value = 1) as aims_reached,
    count(*) filter (cells.value is null) as aims_open
  from raw.mechanism_partners_aims as cells
  join core.partner_slot as slot using (partner_key, year, vintage_id)
  group by all
)
select
  partner.partner_key,
  partner.partner_name,
  partner.tie,
  partner.sector,
  partner.year as school_year,
  partner.contacts_aimed,
  coalesce(made.contacts, 0) as contacts,
  coalesce(made.meetings, 0) as meetings,
  quarters.quarters_due,
  quarters.quarters_met,
  silence.longest_silence_days,
  coalesce(aims.aims, 0) as aims,
  coalesce(aims.aims_reached, 0) as aims_reached,
  coalesce(aims.aims_open, 0) as aims_open,
  partner.vintage_id,
  partner.cell_ids || coalesce(made.cell_ids, []) as cell_ids
from core.partner as partner
left join made using (partner_key, year)
left join silence using (partner_key, year)
left join quarters using (partner_key, year)
left join aims using (partner_key, year)

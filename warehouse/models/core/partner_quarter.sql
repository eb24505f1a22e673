-- one row a strategic partner × quarter of a school year that is over: whether they met or spoke
-- a quarter is over where the list tells of a contact, with anybody, on its last day or later
with last as (
  select vintage_id, max(contact_date) as last_date
  from core.contact
  group by vintage_id
),
quarter as (
  select
    partner.*,
    quarter,
    school_year_start(partner.year) + to_months(3 * quarter::integer) as ends
  from core.partner as partner
  cross join range(1, 5) as each(quarter)
  where partner.tie = 'strategic'
),
met as (
  select partner_key, year, quarter, count(*) as contacts, flatten(list(cell_ids)) as cell_ids
  from core.contact
  where channel in ('meeting', 'call')
  group by all
)
select
  quarter.partner_key,
  quarter.partner_name,
  quarter.year,
  quarter.quarter,
  met.contacts is not null as is_met,
  quarter.vintage_id,
  quarter.cell_ids || coalesce(met.cell_ids, []) as cell_ids
from quarter
join last using (vintage_id)
left join met using (partner_key, year, quarter)
-- next year's list closes this one
where met.contacts is not null or quarter.ends <= last.last_date + 1

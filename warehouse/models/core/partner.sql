-- one row a partner × school year in force: its tie, its sector, and how many contacts the year was to have
-- the guide's rhythm where nobody planned one: a strategic partner is met every quarter
select
  cells.partner_key,
  cells.year,
  left(cells.partner_name, 200) as partner_name,
  cells.partner_tie as tie,
  cells.organisation_sector as sector,
  coalesce(cells.value, case cells.partner_tie when 'strategic' then 4 else 1 end) as contacts_aimed,
  cells.vintage_id,
  [cells.cell_id] as cell_ids
from raw.mechanism_partners_partners as cells
join core.partner_slot as slot using (partner_key, year, vintage_id)

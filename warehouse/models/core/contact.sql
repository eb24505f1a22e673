-- one row a contact with a partner of its year's list: when, how, in which quarter of the school year
-- quarters begin in September, December, March and June
select
  cells.partner_key,
  cells.year,
  cells.contact_date::date as contact_date,
  cells.contact_channel as channel,
  (month(cells.contact_date::date) + 3) % 12 // 3 + 1 as quarter,
  cells.vintage_id,
  cells.sheet,
  cells.cell,
  [cells.cell_id] as cell_ids
from raw.mechanism_partners_contacts as cells
join core.partner_slot as slot using (partner_key, year, vintage_id)

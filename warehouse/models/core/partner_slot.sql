-- one row a partner × school year: the newest signed-off list that has it
select listed.partner_key, listed.year, listed.vintage_id
from (select distinct vintage_id, partner_key, year from raw.mechanism_partners_partners) as listed
join raw.vintage as vintage using (vintage_id)
qualify row_number() over (
  partition by listed.partner_key, listed.year
  order by vintage.signed_off_at desc, vintage.received_at desc, vintage.vintage_id desc
) = 1

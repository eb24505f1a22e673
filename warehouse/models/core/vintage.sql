-- one row an upload; in force is the newest signed off of those that replace one another as wholes
-- the municipality's files replace one another school by school or programme by programme: core.municipal_slot;
-- logs of meetings body by body, lists of partners partner by partner: core.body_slot, core.partner_slot
select
  vintage_id,
  source_id,
  file_name,
  sha256,
  period,
  replaces,
  received_at,
  received_by,
  signed_off_at,
  signed_off_by,
  list_max(regexp_extract_all(period, '\d{4}')::integer[]) as edition_year,
  case
    when source_id like 'municipality/%' or source_id like 'mechanism/%' then true
    else
      row_number() over (partition by replaces order by signed_off_at desc, received_at desc, vintage_id desc) = 1
  end as is_in_force
from raw.vintage

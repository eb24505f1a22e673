-- one row an authority × edition in force: how that edition names and files it
select
  cells.authority_id,
  vintage.edition_year,
  vintage.vintage_id,
  vintage.signed_off_at,
  max(cells.authority_name) as name,
  max(cells.authority_key) as authority_key,
  max(cells.authority_kind) as kind,
  max(cells.district) as district
from raw.cbs_local_authorities_authorities as cells
join core.vintage as vintage using (vintage_id)
where vintage.is_in_force
group by all

-- one row a partner × school year: contacts made of those planned, and aims reached
with address as (
  select
    partner_key,
    school_year,
    string_agg(sheet || '!' || cells, ' ' order by sheet) as cells
  from (
    select partner_key, school_year, cell.sheet, cell_ranges(list(cell.cell order by cell.cell)) as cells
    from (select partner_key, school_year, unnest(cell_ids) as cell_id from axes.partner_year)
    join core.mechanism_cell as cell using (cell_id)
    group by all
  )
  group by all
)
select partner.* exclude (cell_ids), address.cells
from axes.partner_year as partner
left join address using (partner_key, school_year)

-- one row a body, or all of them × school year: tasks raised and done, and how long they took
with address as (
  select body_key, school_year, only_one(cell.sheet) as sheet, cell_ranges(list(cell.cell order by cell.cell)) as cells
  from (select body_key, school_year, unnest(cell_ids) as cell_id from axes.task_year)
  join core.mechanism_cell as cell using (cell_id)
  group by all
)
select task.* exclude (cell_ids), address.sheet, address.cells
from axes.task_year as task
left join address
  on address.body_key is not distinct from task.body_key and address.school_year = task.school_year

-- one row a body, or all of them × school year: tasks raised, done, done by the next meeting, and how long they took
-- open tasks count for as long as they were watched; the half that is done soonest took median_days at most
with counted as (
  select
    task.body_key,
    task.year as school_year,
    count(*) as raised,
    count(*) filter (task.is_done) as done,
    count(*) filter (not task.is_done) as open,
    count(*) filter (not task.is_done and task.due_date < task.last_date) as overdue,
    count(*) filter (task.next_date is not null and task.is_done_by_next is not null) as due_by_next,
    count(*) filter (task.next_date is not null and task.is_done_by_next) as done_by_next,
    -- done within the school year it was set in: of the year's tasks, those the year did
    count(*) filter (task.is_done and task.done_date <= school_year_end(task.year)) as done_in_year,
    wait_median(
      list(task.watched_days::double order by task.raised_date, task.task_key) filter (task.watched_days is not null),
      list(task.is_done::integer::double order by task.raised_date, task.task_key) filter (task.watched_days is not null)
    ) as wait,
    only_one(task.vintage_id) as vintage_id,
    flatten(list(task.cell_ids)) as cell_ids
  from core.task as task
  group by grouping sets ((task.body_key, task.year), (task.year))
)
select
  counted.body_key,
  body.body_name,
  counted.* exclude (body_key, wait, vintage_id, cell_ids),
  counted.wait.median as median_days,
  counted.wait.low as median_ci_low,
  counted.wait.high as median_ci_high,
  counted.vintage_id,
  counted.cell_ids
from counted
left join core.body as body on body.body_key = counted.body_key and body.year = counted.school_year

-- one row an axis × school year: hours and shekels that measuring takes, and those allotted to it
with taken as (
  select
    axis,
    school_year,
    count(*) as measurement_count,
    sum(round_hours * rounds_a_year) as hours,
    sum(round_ils * rounds_a_year) as cost
  from axes.measurement
  where axis is not null
  group by axis, school_year
),
allotted as (
  select
    cells.measured_axis as axis,
    cells.year as school_year,
    max(cells.value) filter (cells.field = 'budget_hours') as hours,
    max(cells.value) filter (cells.field = 'budget_ils') as cost
  from raw.plan_measurement_plan_budgets as cells
  join core.plan_vintage using (vintage_id)
  group by cells.measured_axis, cells.year
)
select
  axis,
  school_year,
  coalesce(taken.measurement_count, 0) as measurement_count,
  taken.hours as hours_count,
  taken.cost as cost_ils,
  allotted.hours as budget_hours_count,
  allotted.cost as budget_ils
from taken
full join allotted using (axis, school_year)

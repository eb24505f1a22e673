-- one row an axis × school year: hours and shekels that measuring takes, and those allotted to it
select axis, school_year, measurement_count, hours_count, cost_ils, budget_hours_count, budget_ils
from axes.measurement_cost

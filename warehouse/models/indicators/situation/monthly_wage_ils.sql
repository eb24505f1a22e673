-- one row an authority, or the nation, × calendar year × gender; none: all employees
select
  * exclude (field) replace (make_date(school_year, 1, 1) as period_start, make_date(school_year, 12, 31) as period_end)
from core.printed_indicator
where field = 'monthly_wage_ils'

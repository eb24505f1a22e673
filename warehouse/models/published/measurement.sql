-- one row a thing measured × school year of the measurement plan in force
select
  measurement_id, school_year, name, indicator_id, axis, method, source, collector, analyst, is_one_person, cadence,
  respondents, limits, round_hours as round_hours_count, round_ils, respondent_minutes as respondent_minutes_count,
  rounds_a_year as rounds_count, due_date, is_measured, last_opened_on,
  opened_days as opened_days_count, counted_since, vintage_id, sheet, row
from axes.measurement

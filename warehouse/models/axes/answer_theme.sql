-- one row an open question × school year × theme: its share of the answers; an answer coded twice counts half with each code
with weighed as (
  select *, 1.0 / count(*) over (partition by question_key, school_year, answer) as weight
  from core.answer_code
),
counted as (
  select question_key, min(question) as question, school_year, code, min(theme) as theme, sum(weight) as weight
  from weighed
  group by question_key, school_year, code
)
select *, sum(weight) over (partition by question_key, school_year) as answer_count
from counted

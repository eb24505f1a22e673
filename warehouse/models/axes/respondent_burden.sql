-- one row a kind of respondents × school year: minutes that all measurements together ask of one of them
select
  respondents,
  school_year,
  count(*) as measurement_count,
  sum(rounds_a_year) as rounds_count,
  sum(respondent_minutes * rounds_a_year) as minutes_count
from axes.measurement
where respondents <> 'nobody' and respondent_minutes is not null
group by respondents, school_year

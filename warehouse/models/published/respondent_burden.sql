-- one row a kind of respondents × school year: minutes that all measurements together ask of one of them
select respondents, school_year, measurement_count, rounds_count, minutes_count
from axes.respondent_burden

-- one row an open question × school year: how many answers were coded, by how many, and how far the coders agree
with coded as (
  select
    *,
    dense_rank() over (partition by question_key, school_year order by coder) as coder_number
  from core.answer_code
),
counted as (
  select
    question_key,
    school_year,
    min(question) as question,
    count(distinct answer) as answer_count,
    count(distinct coder) as coder_count,
    krippendorff_alpha(list(answer order by answer, coder), list(code::varchar order by answer, coder)) as alpha,
    min(vintage_id) as vintage_id
  from coded
  group by question_key, school_year
),
pairs as (
  select
    one.question_key,
    one.school_year,
    count(*) as both_count,
    cohens_kappa(list(one.code::varchar order by one.answer), list(other.code::varchar order by one.answer)) as kappa
  from coded as one
  join coded as other
    on other.question_key = one.question_key
    and other.school_year = one.school_year
    and other.answer = one.answer
    and other.coder_number = 2
  where one.coder_number = 1
  group by one.question_key, one.school_year
)
select
  counted.*,
  coalesce(pairs.both_count, 0) as both_count,
  -- κ is of two; of more there is α alone
  case when counted.coder_count = 2 then pairs.kappa.kappa end as kappa,
  case when counted.coder_count = 2 then pairs.kappa.low end as kappa_low,
  case when counted.coder_count = 2 then pairs.kappa.high end as kappa_high,
  case when counted.coder_count = 2 then pairs.kappa.observed end as agreed_share
from counted
left join pairs using (question_key, school_year)

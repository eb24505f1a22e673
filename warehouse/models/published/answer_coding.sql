-- one row an open question × school year: how many answers were coded, by how many, and how far the coders agree
select
  question, school_year,
  case when answer_count >= policy.minimum_answers then answer_count end as answer_count,
  coder_count,
  case when answer_count >= policy.minimum_answers then both_count end as both_count,
  agreed_share, kappa, kappa_low, kappa_high, alpha, vintage_id
from axes.answer_coding
cross join raw.disclosure as policy

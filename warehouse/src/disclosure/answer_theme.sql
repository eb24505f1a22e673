-- one row an open question × school year × theme, those of few answers, and those that would tell them, without their numbers
-- the themes of a question are a whole: what is left out of it is the rest
with judged as (
  select
    theme.*,
    policy.minimum_answers as minimum,
    coalesce(sum(weight) over smaller, 0) as smaller_weight,
    count(*) over smaller as smaller_count,
    min(weight) over (partition by question_key, school_year) < policy.minimum_answers as has_small
  from axes.answer_theme as theme
  cross join raw.disclosure as policy
  window smaller as (
    partition by question_key, school_year
    order by weight, code
    rows between unbounded preceding and 1 preceding
  )
),
withheld as (
  select
    *,
    answer_count < minimum
    or weight < minimum
    -- the smallest go, until those that are gone are two at least and together no small group
    or (has_small and (smaller_count < 2 or smaller_weight < minimum)) as is_withheld
  from judged
)
select
  question,
  school_year,
  code,
  theme,
  case when not is_withheld then weight / answer_count end as share,
  case when answer_count >= minimum then round(answer_count)::integer end as n,
  case when is_withheld then 'suppressed' else 'observed' end as status
from withheld

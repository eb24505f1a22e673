-- one row a campaign × scale, those of few answers emptied of every number, and where a wave has several campaigns so many
-- more that the mean of all who answered in it does not tell them
with judged as (
  select
    score.*,
    policy.minimum_answers as minimum,
    min(n) over of_wave < policy.minimum_answers and count(*) over of_wave > 1 as is_told_by_rest,
    count(*) over smaller as smaller_count,
    coalesce(sum(n) over smaller, 0) as smaller_n
  from core.campaign_score as score
  cross join raw.disclosure as policy
  window
    of_wave as (partition by questionnaire_id, version, scale_id, authority_id, school_year, wave),
    smaller as (
      partition by questionnaire_id, version, scale_id, authority_id, school_year, wave
      order by n, campaign_id
      rows between unbounded preceding and 1 preceding
    )
),
withheld as (
  select *, n < minimum or (is_told_by_rest and (smaller_count < 2 or smaller_n < minimum)) as is_withheld
  from judged
)
select
  questionnaire_id,
  version,
  scale_id,
  title_he,
  title_ar,
  title_en,
  authority_id,
  campaign_id,
  wave,
  school_year,
  case when not is_withheld then n end as n,
  case when not is_withheld then mean end as mean,
  case when not is_withheld then sd end as sd,
  case when not is_withheld then ci_low end as ci_low,
  case when not is_withheld then ci_high end as ci_high,
  low,
  high,
  case when is_withheld then 'suppressed' else status end as status
from withheld

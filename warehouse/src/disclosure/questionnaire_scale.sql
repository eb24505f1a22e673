-- one row a campaign × scale, those of few answers emptied of every number
with judged as (
  select score.*, score.n < policy.minimum_answers as is_withheld
  from core.campaign_score as score
  cross join raw.disclosure as policy
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
from judged

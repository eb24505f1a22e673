-- one row a campaign × scale × language, and one for all: what is withheld of the scale is here; where a language has few, every language
with judged as (
  select
    reliability.*,
    least(
      reliability.complete_count,
      min(least(nullif(reliability.n, 0), nullif(reliability.complete_count, 0))) over (
        partition by reliability.campaign_id, reliability.scale_id, reliability.is_all
      )
    ) < policy.minimum_answers
    or coalesce(scale.status = 'suppressed', false) as is_few
  from axes.scale_reliability as reliability
  cross join raw.disclosure as policy
  left join disclosure.questionnaire_scale as scale
    on scale.campaign_id = reliability.campaign_id and scale.scale_id = reliability.scale_id
)
select
  questionnaire_id,
  version,
  scale_id,
  title_he,
  title_ar,
  title_en,
  position,
  authority_id,
  campaign_id,
  wave,
  school_year,
  programme_id,
  body_id,
  language,
  case when not is_few then n end as n,
  case when not is_few then complete_count end as complete_count,
  item_count,
  case when not is_few then alpha end as alpha,
  case when not is_few then alpha_ci_low end as alpha_ci_low,
  case when not is_few then alpha_ci_high end as alpha_ci_high,
  case when not is_few then omega end as omega,
  published_coefficient,
  published_value,
  published_n,
  published_reference,
  case
    when is_few then 'suppressed'
    when alpha is null then 'not_available'
    when complete_count < rows_for_reliability() then 'low_reliability'
    else 'observed'
  end as status
from judged
-- an answer whose language nobody knows counts with all, and is no language
where is_all or language is not null

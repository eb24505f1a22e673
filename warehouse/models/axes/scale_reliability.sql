-- one row a campaign × scale × language answered in, and one for all languages together (is_all)
with scored as (
  select
    score.campaign_id,
    score.questionnaire_id,
    score.version,
    score.scale_id,
    response.language,
    grouping(response.language) = 1 as is_all,
    count(score.score) as n
  from core.scale_score as score
  join core.response as response using (response_id)
  group by
    grouping sets (
      (score.campaign_id, score.questionnaire_id, score.version, score.scale_id),
      (score.campaign_id, score.questionnaire_id, score.version, score.scale_id, response.language)
    )
),
complete as (
  select
    campaign_id,
    scale_id,
    language,
    grouping(language) = 1 as is_all,
    count(*) as complete_count,
    item_count,
    flatten(list_sort(list(scores))) as scores
  from core.complete_answer
  group by grouping sets ((campaign_id, scale_id, item_count), (campaign_id, scale_id, item_count, language))
),
-- of several that others published of a scale, that which is nearest to what is measured here
published as (
  select
    one.questionnaire_id,
    one.version,
    scale.scale_id,
    one.coefficient,
    one.value,
    one.n,
    one.reference
  from raw.questionnaire_reliability as one
  join core.questionnaire_scale as scale
    on scale.questionnaire_id = one.questionnaire_id
    and scale.version = one.version
    -- of the whole instrument where it names no scale
    and (scale.scale_id = one.scale_id or (one.scale_id is null and scale.part_of is null))
  qualify row_number() over (
    partition by one.questionnaire_id, one.version, scale.scale_id
    order by one.coefficient = 'cronbach_alpha' desc, one.coefficient = 'mcdonald_omega' desc, one.position
  ) = 1
),
measured as (
  select
    scored.*,
    coalesce(complete.complete_count, 0) as complete_count,
    complete.item_count,
    cronbach_alpha(complete.scores, complete.item_count) as alpha,
    mcdonald_omega(complete.scores, complete.item_count) as omega
  from scored
  left join complete
    on complete.campaign_id = scored.campaign_id
    and complete.scale_id = scored.scale_id
    and complete.is_all = scored.is_all
    and complete.language is not distinct from scored.language
)
select
  measured.questionnaire_id,
  measured.version,
  measured.scale_id,
  scale.title_he,
  scale.title_ar,
  scale.title_en,
  scale.position,
  campaign.authority_id,
  measured.campaign_id,
  campaign.wave,
  campaign.school_year,
  campaign.programme_id,
  campaign.body_id,
  measured.language,
  measured.is_all,
  measured.n,
  measured.complete_count,
  measured.item_count,
  measured.alpha.alpha as alpha,
  measured.alpha.low as alpha_ci_low,
  measured.alpha.high as alpha_ci_high,
  measured.omega,
  published.coefficient as published_coefficient,
  published.value as published_value,
  published.n as published_n,
  published.reference as published_reference
from measured
join core.campaign as campaign using (campaign_id)
join core.questionnaire_scale as scale
  on scale.questionnaire_id = measured.questionnaire_id
  and scale.version = measured.version
  and scale.scale_id = measured.scale_id
left join published
  on published.questionnaire_id = measured.questionnaire_id
  and published.version = measured.version
  and published.scale_id = measured.scale_id

-- one row a campaign × scale × item: how it goes with the scale's other items, who is at its ends, who gave no answer
with asked as (
  select campaign_id, questionnaire_id, version, count(*) as n
  from core.response
  group by all
),
told as (
  select campaign_id, item_id, score, status, count(*) as n
  from core.answer
  group by all
),
counted as (
  select
    asked.campaign_id,
    asked.questionnaire_id,
    asked.version,
    item.scale_id,
    item.item_id,
    item.place,
    item.is_reversed,
    coalesce(sum(told.n) filter (told.score is not null), 0) as n,
    coalesce(sum(told.n) filter (told.score = if(item.is_reversed, scale.high, scale.low)), 0) as floor_count,
    coalesce(sum(told.n) filter (told.score = if(item.is_reversed, scale.low, scale.high)), 0) as ceiling_count,
    coalesce(sum(told.n) filter (told.score is null and told.status = 'blank'), 0) as blank_count,
    coalesce(sum(told.n) filter (told.score is null and told.status = 'refused'), 0) as refused_count,
    coalesce(sum(told.n) filter (told.score is null and told.status = 'dont_know'), 0) as dont_know_count,
    -- nor was asked who has no row
    any_value(asked.n) - coalesce(sum(told.n), 0)
      + coalesce(sum(told.n) filter (told.score is null and told.status = 'not_asked'), 0) as not_asked_count
  from asked
  join core.scale_item as item using (questionnaire_id, version)
  join core.questionnaire_scale as scale using (questionnaire_id, version, scale_id)
  left join told on told.campaign_id = asked.campaign_id and told.item_id = item.item_id
  group by all
),
complete as (
  select
    campaign_id,
    scale_id,
    count(*) as complete_count,
    item_rests(flatten(list_sort(list(scores))), item_count) as rests
  from core.complete_answer
  group by campaign_id, scale_id, item_count
)
select
  counted.questionnaire_id,
  counted.version,
  counted.scale_id,
  counted.item_id,
  item.position,
  item.text_he,
  item.text_ar,
  item.text_en,
  counted.is_reversed,
  campaign.authority_id,
  counted.campaign_id,
  campaign.wave,
  campaign.school_year,
  counted.n,
  coalesce(complete.complete_count, 0) as complete_count,
  (complete.rests.item_rests::double[])[counted.place] as item_rest,
  (complete.rests.alphas_without::double[])[counted.place] as alpha_without,
  counted.floor_count / nullif(counted.n, 0) as floor_share,
  counted.ceiling_count / nullif(counted.n, 0) as ceiling_share,
  counted.blank_count,
  counted.refused_count,
  counted.dont_know_count,
  counted.not_asked_count
from counted
join core.campaign as campaign using (campaign_id)
join core.questionnaire_item as item
  on item.questionnaire_id = counted.questionnaire_id
  and item.version = counted.version
  and item.item_id = counted.item_id
left join complete on complete.campaign_id = counted.campaign_id and complete.scale_id = counted.scale_id

-- one row a campaign × scale × item: how it goes with the scale's other items, who is at its ends, who gave no answer
with counted as (
  select
    item.campaign_id,
    item.questionnaire_id,
    item.version,
    item.scale_id,
    item.item_id,
    count(item.score) as n,
    count(*) filter (item.score = scale.low) as floor_count,
    count(*) filter (item.score = scale.high) as ceiling_count,
    count(*) filter (item.score is null and item.status = 'blank') as blank_count,
    count(*) filter (item.score is null and item.status = 'refused') as refused_count,
    count(*) filter (item.score is null and item.status = 'dont_know') as dont_know_count,
    count(*) filter (item.score is null and item.status = 'not_asked') as not_asked_count
  from core.item_score as item
  join core.questionnaire_scale as scale using (questionnaire_id, version, scale_id)
  group by item.campaign_id, item.questionnaire_id, item.version, item.scale_id, item.item_id
),
-- complete rows have the scores in the order of the items' ids
placed as (
  select
    questionnaire_id,
    version,
    scale_id,
    item_id,
    is_reversed,
    row_number() over (partition by questionnaire_id, version, scale_id order by item_id) as place
  from core.scale_item
),
complete as (
  select
    campaign_id,
    scale_id,
    count(*) as complete_count,
    item_rests(flatten(list(scores order by response_id)), item_count)::double[] as item_rests,
    alphas_without(flatten(list(scores order by response_id)), item_count)::double[] as alphas_without
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
  place.is_reversed,
  campaign.authority_id,
  counted.campaign_id,
  campaign.wave,
  campaign.school_year,
  counted.n,
  coalesce(complete.complete_count, 0) as complete_count,
  complete.item_rests[place.place] as item_rest,
  complete.alphas_without[place.place] as alpha_without,
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
join placed as place
  on place.questionnaire_id = counted.questionnaire_id
  and place.version = counted.version
  and place.scale_id = counted.scale_id
  and place.item_id = counted.item_id
left join complete on complete.campaign_id = counted.campaign_id and complete.scale_id = counted.scale_id

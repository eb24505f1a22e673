-- one row a response × scale: the scores of the items answered, in the items' places, those of reversed items turned round
with size as (
  select questionnaire_id, version, scale_id, count(*) as item_count
  from core.scale_item
  group by all
),
answered as (
  select
    answer.response_id,
    scale_id,
    -- sorted one by one, for the many short lists of one grouping are sorted slowly
    list_sort(list({
      place: item.place,
      score: case when item.is_reversed then scale.low + scale.high - answer.score else answer.score end
    })) as places
  from core.answer as answer
  join core.scale_item as item using (questionnaire_id, version, item_id)
  join core.questionnaire_scale as scale using (questionnaire_id, version, scale_id)
  where answer.score is not null
  group by all
)
select
  response.response_id,
  response.campaign_id,
  response.language,
  scale.questionnaire_id,
  scale.version,
  scale.scale_id,
  scale.minimum_answered,
  size.item_count,
  coalesce([each.score for each in answered.places], []) as scores
from core.response as response
join core.questionnaire_scale as scale using (questionnaire_id, version)
join size using (questionnaire_id, version, scale_id)
left join answered on answered.response_id = response.response_id and answered.scale_id = scale.scale_id

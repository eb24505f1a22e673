-- one row a pair of waves: how often the codes of two different people are alike in all elements, and in all but one
with agreement as (
  select
    waves.before_id,
    waves.after_id,
    element.element,
    -- half an agreement more than was seen, for none seen is not none there
    (sum(element.agreeing_count) + 0.5) / (sum(element.pair_count) + 1) as share
  from core.wave_pair as waves
  join core.wave as wave on wave.wave_id in (waves.before_id, waves.after_id)
  join raw.pairing_element as element on list_contains(wave.campaign_ids, element.campaign_id)
  group by all
),
chance as (
  select before_id, after_id, chance_agreement(list(share order by element)) as chance
  from agreement
  group by before_id, after_id
)
select before_id, after_id, chance.all_elements as all_share, chance.all_but_one as all_but_one_share
from chance

-- one row a pair of waves × scale: how many of those who answered both times moved by more than the scale's error explains
with reliability as (
  select
    response.wave_id,
    complete.scale_id,
    cronbach_alpha(flatten(list_sort(list(complete.scores))), complete.item_count).alpha as alpha
  from core.wave_response as response
  join core.complete_answer as complete using (response_id)
  group by response.wave_id, complete.scale_id, complete.item_count
),
judged as (
  select
    pair.before_id,
    pair.after_id,
    pair.scale_id,
    reliability.alpha as reliability,
    reliable_change(pair.befores, pair.afters, reliability.alpha) as change
  from core.pair_score as pair
  join reliability on reliability.wave_id = pair.before_id and reliability.scale_id = pair.scale_id
)
select
  before_id,
  after_id,
  scale_id,
  reliability,
  change.threshold as reliable_threshold,
  change.rose / change.n as improved_share,
  change.unclear / change.n as unchanged_share,
  change.fell / change.n as worsened_share
from judged
where change is not null

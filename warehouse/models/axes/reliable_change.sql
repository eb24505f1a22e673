-- one row a pair of waves × scale: how many of those who answered both times moved by more than the scale's error explains
with reliability as (
  select
    response.wave_id,
    complete.scale_id,
    cronbach_alpha(flatten(list(complete.scores order by response_id)), complete.item_count).alpha as alpha
  from core.wave_response as response
  join core.complete_answer as complete using (response_id)
  group by response.wave_id, complete.scale_id, complete.item_count
),
scored as (
  select
    pair.before_id,
    pair.after_id,
    before.scale_id,
    list(before.score order by pair.before_response_id) as befores,
    list(after.score order by pair.before_response_id) as afters
  from core.pair as pair
  join core.scale_score as before on before.response_id = pair.before_response_id and before.score is not null
  join core.scale_score as after
    on after.response_id = pair.after_response_id and after.scale_id = before.scale_id and after.score is not null
  group by all
),
judged as (
  select
    scored.before_id,
    scored.after_id,
    scored.scale_id,
    reliability.alpha as reliability,
    reliable_change(scored.befores, scored.afters, reliability.alpha) as change
  from scored
  join reliability on reliability.wave_id = scored.before_id and reliability.scale_id = scored.scale_id
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

-- one row a pair of waves × scale: the scores of those who answered both times, before and after, in one order
select
  pair.before_id,
  pair.after_id,
  before.scale_id,
  list(before.score order by before.score, after.score) as befores,
  list(after.score order by before.score, after.score) as afters
from core.pair as pair
join core.scale_score as before on before.response_id = pair.before_response_id and before.score is not null
join core.scale_score as after
  on after.response_id = pair.after_response_id and after.scale_id = before.scale_id and after.score is not null
group by all

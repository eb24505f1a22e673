-- one row a pair of waves × a response of each, not alike to any, whose codes differ in one element
with rest_before as (
  select waves.before_id, waves.after_id, response.response_id, response.whole_hash
  from core.wave_pair as waves
  join core.wave_response as response on response.wave_id = waves.before_id and response.whole_hash is not null
  anti join core.pair_exact as exact
    on exact.before_id = waves.before_id
    and exact.after_id = waves.after_id
    and exact.before_response_id = response.response_id
),
rest_after as (
  select waves.before_id, waves.after_id, response.response_id, response.whole_hash
  from core.wave_pair as waves
  join core.wave_response as response on response.wave_id = waves.after_id and response.whole_hash is not null
  anti join core.pair_exact as exact
    on exact.before_id = waves.before_id
    and exact.after_id = waves.after_id
    and exact.after_response_id = response.response_id
),
near as (
  select
    before.before_id,
    before.after_id,
    before.response_id as before_response_id,
    after.response_id as after_response_id
  from rest_before as before
  join raw.pairing_near as before_hash on before_hash.response_id = before.response_id
  join raw.pairing_near as after_hash on after_hash.near_hash = before_hash.near_hash
  join rest_after as after
    on after.response_id = after_hash.response_id
    and after.before_id = before.before_id
    and after.after_id = before.after_id
)
select
  before_id,
  after_id,
  before_response_id,
  after_response_id,
  count(*) over (partition by before_id, after_id, before_response_id) = 1
    and count(*) over (partition by before_id, after_id, after_response_id) = 1 as is_unique
from near

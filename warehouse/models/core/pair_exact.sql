-- one row a pair of waves × a response of each that left the same code; is_unique where neither wave has that code twice
select
  waves.before_id,
  waves.after_id,
  before.response_id as before_response_id,
  after.response_id as after_response_id,
  before.copy_count = 1 and after.copy_count = 1 as is_unique
from core.wave_pair as waves
join core.wave_response as before on before.wave_id = waves.before_id
join core.wave_response as after on after.wave_id = waves.after_id and after.whole_hash = before.whole_hash

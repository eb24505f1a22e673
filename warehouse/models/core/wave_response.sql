-- one row a response, with the pairing code it left, or what a file knows its respondent by; copy_count is how many of its
-- wave left the same one
with coded as (
  select response.response_id, wave.wave_id, coalesce(code.whole_hash, response.pairing_key) as whole_hash
  from core.response as response
  join (select wave_id, unnest(campaign_ids) as campaign_id from core.wave) as wave using (campaign_id)
  left join raw.pairing_code as code using (response_id)
)
select *, case when whole_hash is not null then count(*) over (partition by wave_id, whole_hash) end as copy_count
from coded

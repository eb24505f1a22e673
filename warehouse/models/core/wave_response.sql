-- one row a response, with the pairing code it left; copy_count is how many of its wave left the same one
select
  response.response_id,
  wave.wave_id,
  code.whole_hash,
  case when code.whole_hash is not null then count(*) over (partition by wave.wave_id, code.whole_hash) end as copy_count
from core.response as response
join (select wave_id, unnest(campaign_ids) as campaign_id from core.wave) as wave using (campaign_id)
left join raw.pairing_code as code using (response_id)

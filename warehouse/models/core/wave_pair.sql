-- one row a wave × an earlier wave of the same questionnaire, authority, and programme or body; of several the latest
select before.wave_id as before_id, after.wave_id as after_id
from core.wave as before
join core.wave as after
  on after.questionnaire_id = before.questionnaire_id
  and after.version = before.version
  and after.authority_id = before.authority_id
  and after.programme_id is not distinct from before.programme_id
  and after.body_id is not distinct from before.body_id
  and after.position > before.position
  and after.opens_on >= before.opens_on
  and regexp_full_match(after.wave, '\d{4}') = regexp_full_match(before.wave, '\d{4}')
-- a training may begin in one school year and end in the next
where after.school_year - before.school_year between 0 and 1
qualify row_number() over (
  partition by after.wave_id, before.wave
  order by before.school_year desc, before.opens_on desc, before.wave_id
) = 1

-- one row a pair of waves × a person whose answers before and after are found by the pairing code
select before_id, after_id, before_response_id, after_response_id, 'exact' as how
from core.pair_exact
where is_unique
union all
select before_id, after_id, before_response_id, after_response_id, 'one_differs' as how
from core.pair_near
where is_unique

-- one row a pair of waves: who could be paired, who could not, and how many pairs chance alone may have made
with responses as (
  select wave_id, count(*) as n, count(whole_hash) as code_count
  from core.wave_response
  group by wave_id
),
paired as (
  select
    before_id,
    after_id,
    count(*) filter (how = 'exact') as exact_count,
    count(*) filter (how = 'one_differs') as one_differs_count
  from core.pair
  group by all
),
ambiguous as (
  select
    before_id,
    after_id,
    count(distinct after_response_id) as after_count,
    count(distinct before_response_id) filter (is_exact) as exact_before_count,
    count(distinct after_response_id) filter (is_exact) as exact_after_count
  from (
    select *, true as is_exact from core.pair_exact where not is_unique
    union all
    select *, false as is_exact from core.pair_near where not is_unique
  )
  group by all
),
counted as (
  select
    waves.before_id,
    waves.after_id,
    coalesce(before.n, 0) as before_n,
    coalesce(after.n, 0) as after_n,
    coalesce(before.code_count, 0) as before_code_count,
    coalesce(after.code_count, 0) as after_code_count,
    coalesce(paired.exact_count, 0) as exact_count,
    coalesce(paired.one_differs_count, 0) as one_differs_count,
    coalesce(ambiguous.after_count, 0) as ambiguous_count,
    before_code_count - exact_count - coalesce(ambiguous.exact_before_count, 0) as before_rest_count,
    after_code_count - exact_count - coalesce(ambiguous.exact_after_count, 0) as after_rest_count
  from core.wave_pair as waves
  left join responses as before on before.wave_id = waves.before_id
  left join responses as after on after.wave_id = waves.after_id
  left join paired using (before_id, after_id)
  left join ambiguous using (before_id, after_id)
)
select
  counted.* exclude (before_rest_count, after_rest_count),
  exact_count + one_differs_count as paired_count,
  paired_count / nullif(after_n, 0) as paired_share,
  ambiguous_count / nullif(after_n, 0) as ambiguous_share,
  expected_wrong_pairs(before_code_count, after_code_count, exact_count, chance.all_share)
    + expected_wrong_pairs(before_rest_count, after_rest_count, one_differs_count, chance.all_but_one_share)
    as expected_wrong_count
from counted
left join core.pairing_chance as chance using (before_id, after_id)

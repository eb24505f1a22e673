-- one row a total of the home's authority or of the nation that is large enough to be shown: indicator × place × school year
-- what a target says of a number must say nothing of one that is withheld; totals are withheld for their size alone
with sized as (
  select
    value.*,
    value.authority_id = 'national' as is_national,
    coalesce(value.size, value.denominator, value.n, case when indicator.unit in ('count', 'posts') then value.value end) as people,
    case indicator.protects
      when 'nobody' then 0
      when 'students' then policy.minimum_students
      else policy.minimum_answers
    end as minimum
  from indicators.indicator_value as value
  join core.indicator as indicator using (indicator_id)
  cross join raw.disclosure as policy
  where value.institution_id is null and value.breakdown is null and value.value is not null
)
select indicator_id, is_national, school_year, value, numerator, denominator, n, ci_low, ci_high
from sized
left join raw.home as home using (authority_id)
where
  (is_national or home.authority_id is not null)
  and not coalesce(people > 0 and people < minimum, false)

-- one row an indicator × school year × those compared: where the home's authority stands among all authorities, and among like ones
with total as (
  select value.*, indicator.unit, indicator.direction, authority.kind, authority.socioeconomic_cluster,
    authority.size_class
  from disclosure.indicator_value as value
  join core.indicator as indicator using (indicator_id)
  join core.authority as authority using (authority_id)
  where value.institution_id is null and value.breakdown is null and value.value is not null
),
home as (
  select total.*
  from total
  join raw.home as home using (authority_id)
),
compared as (
  select home.indicator_id, home.school_year, home.authority_id, 'all' as among, other as other
  from home
  join total as other using (indicator_id, school_year)
  union all by name
  select home.indicator_id, home.school_year, home.authority_id, 'alike' as among, other as other
  from home
  join total as other using (indicator_id, school_year)
  where
    other.kind = home.kind
    and other.socioeconomic_cluster = home.socioeconomic_cluster
    and other.size_class = home.size_class
),
-- the better first; where neither is better, the higher
ranked as (
  select
    indicator_id,
    school_year,
    authority_id,
    among,
    any_value(other.direction) = 'down_is_better' as lowest_first,
    count(*) as authorities,
    median(other.value) as median_value,
    any_value(other.value) filter (other.authority_id = compared.authority_id) as own,
    count(*) filter (other.ci_low is not null and other.denominator >= 1) = count(*) and any_value(other.unit) = 'share'
      as has_chance,
    list(other.value order by other.authority_id) as of_values,
    list(other.numerator order by other.authority_id) as numerators,
    list(other.denominator order by other.authority_id) as denominators,
    list(other.authority_id order by other.authority_id) as authority_ids
  from compared
  group by all
),
could_be as (
  select
    *,
    case when has_chance then share_rank(list_position(authority_ids, authority_id), numerators, denominators) end as highest_first
  from ranked
  where authorities > 1
)
select
  indicator_id,
  authority_id,
  school_year,
  among,
  authorities::integer as authorities_count,
  median_value,
  case when lowest_first then 'lowest' else 'highest' end as first_is,
  1 + len(list_filter(of_values, lambda each: case when lowest_first then each < own else each > own end))::integer as rank,
  case when lowest_first then authorities::integer + 1 - highest_first.worst else highest_first.best end as rank_best,
  case when lowest_first then authorities::integer + 1 - highest_first.best else highest_first.worst end as rank_worst
from could_be

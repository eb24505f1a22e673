-- one row a target in force × measured school year: what was measured, and what was asked for where it is known
select
  target_id, school_year, case when is_withheld then 'suppressed' else 'observed' end as status, value, ci_low, ci_high,
  level as level_value, national_value,
  case when wanted = 'down' then value <= level + 1e-9 else value >= level - 1e-9 end as is_met
from targets.target_judged
where school_year is not null

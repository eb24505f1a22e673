-- one row an authority; the latest school year is that of its latest measured value
with measured as (
  select authority_id, max(school_year) as latest_school_year
  from disclosure.indicator_value
  where value is not null
  group by authority_id
)
select
  authority.authority_id,
  authority.name,
  authority.kind,
  authority.district,
  authority.socioeconomic_cluster,
  authority.cluster_year,
  authority.size_class,
  measured.latest_school_year
from core.authority as authority
left join measured using (authority_id)

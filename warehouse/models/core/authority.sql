-- one row an authority: name, kind and district of the latest edition, the cluster with its own year
with latest as (
  select *
  from core.authority_name
  qualify row_number() over (
    partition by authority_id
    order by edition_year desc nulls last, signed_off_at desc, vintage_id desc
  ) = 1
),
cluster as (
  select authority_id, value::integer as socioeconomic_cluster, year as cluster_year
  from core.authority_fact
  where field = 'socioeconomic_cluster' and value is not null
  qualify row_number() over (partition by authority_id order by year desc) = 1
),
-- three sizes and no more: with finer ones most have nobody like them
size as (
  select
    authority_id,
    case when value < 10000 then 'small' when value < 50000 then 'medium' else 'large' end as size_class
  from core.authority_fact
  where field = 'population_count' and breakdown is null and value is not null
  qualify row_number() over (partition by authority_id order by year desc) = 1
)
select
  latest.authority_id,
  latest.name,
  latest.kind,
  latest.district,
  cluster.socioeconomic_cluster,
  cluster.cluster_year,
  size.size_class
from latest
left join cluster using (authority_id)
left join size using (authority_id)
order by latest.authority_id

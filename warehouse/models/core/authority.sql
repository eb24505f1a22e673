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
)
select
  latest.authority_id,
  latest.name,
  latest.kind,
  latest.district,
  cluster.socioeconomic_cluster,
  cluster.cluster_year
from latest
left join cluster using (authority_id)
order by latest.authority_id

-- one row a source × what it reports on × year: what share of its figures is there
-- no counts: figures of a training are counted by participants, and a few of those are somebody
with counted as (
  select
    source_id,
    kind as about,
    id as about_id,
    max(name) as name,
    year,
    round(avg((status in ('observed', 'none', 'not_applicable', 'low_reliability'))::integer), 2) as filled_share
  from core.held_figure
  group by source_id, kind, id, year
)
select
  source_id,
  about,
  about_id,
  -- the latest spelling; a field has none and is named by the dictionary
  arg_max(name, year) over (partition by source_id, about, about_id) as name,
  year,
  filled_share
from counted

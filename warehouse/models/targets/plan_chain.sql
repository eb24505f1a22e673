-- one row an item of the work plan with a doing beneath it: is it done, does it move, and where the chain breaks
with moved as (
  select
    item_id,
    bool_or(state in ('on_track', 'reached', 'holding')) as is_moving,
    bool_or(state in ('off_track', 'missed', 'lapsed')) as is_still
  from targets.target_state
  group by item_id
),
judged as (
  select
    item.item_id,
    item.level,
    case
      when item.due_count > 0 and item.due_done_count = item.due_count then 'done'
      when item.due_count > 0 then 'not_done'
      when item.done_count > 0 and item.done_count = item.component_count then 'done'
      else 'not_due'
    end as doing,
    case
      when moved.is_still and moved.is_moving then 'mixed'
      when moved.is_still then 'still'
      when moved.is_moving then 'moving'
      else 'unknown'
    end as movement
  from axes.plan_item as item
  left join moved using (item_id)
  where item.component_count > 0
)
select
  item_id,
  level,
  doing,
  movement,
  case
    when movement = 'unknown' then 'unknown'
    when doing = 'not_due' then 'early'
    when doing = 'done' and movement = 'moving' then 'holds'
    when doing = 'done' and movement = 'mixed' then 'partly'
    -- what was to be done was done, and what it was to move does not: the theory is in doubt
    when doing = 'done' then 'theory'
    when movement = 'moving' then 'other_cause'
    -- it was not done, so nothing is known of the theory yet
    else 'execution'
  end as verdict
from judged

-- one row an item of the work plan in force: mission, goal, lever or component, planned against done, and where the chain breaks
select
  item.item_id, item.level, item.parent_id, item.position, item.depth, item.name, item.wording, item.owner, item.from_year,
  item.programme_kind, item.executing_body, item.status, item.planned_start, item.planned_end, item.actual_start,
  item.actual_end, item.output, item.planned_output, item.actual_output, item.component_count, item.core_count,
  item.done_count, item.due_count, item.due_done_count, item.late_done_count, item.planned_ils, item.committed_ils,
  item.spent_ils, chain.doing, chain.movement, chain.verdict, item.vintage_id, item.sheet, item.row
from axes.plan_item as item
left join targets.plan_chain as chain using (item_id)

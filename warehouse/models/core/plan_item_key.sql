-- one row an item of the work plan in force that indicators and targets may point to: its level and folded name
select 'mission' as level, mission_key as item_key, mission_id as item_id, name from core.plan_mission
union all
select 'goal', goal_key, goal_id, name from core.plan_goal
union all
select 'component', component_key, component_id, name from core.plan_component

-- one row a campaign × scale that speaks of what the log counts too: how it is felt beside how it is counted
-- a campaign about one body stands beside that body's own count, any other beside that of all
-- both from 0 to 1; they disagree where the felt interval lies a fifth of the way off, to either side
with beside as (
  select *
  from (
    values
      ('partnership-climate', 'climate', 'attendance_share'),
      ('partnership-climate', 'follow_through', 'tasks_done_by_next_share'),
      ('partnership-climate', 'influence', 'initiatives_carried_on_share'),
      ('meeting-evaluation', 'meeting', 'topics_covered_share')
  ) as each(questionnaire_id, scale_id, indicator_id)
),
body as (
  select lower(body_name) as name, body_name
  from core.body
  group by all
),
felt as (
  select
    score.*,
    coalesce(body.body_name, campaign.body_id) as body_name,
    (score.mean - score.low) / (score.high - score.low) as felt,
    (score.ci_low - score.low) / (score.high - score.low) as felt_low,
    (score.ci_high - score.low) / (score.high - score.low) as felt_high
  from core.campaign_score as score
  left join raw.campaign as campaign using (campaign_id)
  left join body on body.name = lower(trim(campaign.body_id))
)
select
  felt.questionnaire_id,
  felt.version,
  felt.scale_id,
  felt.title_he,
  felt.title_ar,
  felt.title_en,
  felt.campaign_id,
  felt.body_name,
  felt.wave,
  felt.school_year,
  felt.n,
  felt.felt,
  felt.felt_low,
  felt.felt_high,
  beside.indicator_id,
  counted.value as counted,
  case
    when felt.felt_low > counted.value + 0.2 then 'felt_higher'
    when felt.felt_high < counted.value - 0.2 then 'felt_lower'
    when felt.felt_low is not null and counted.value is not null then 'agree'
  end as outcome
from felt
join beside using (questionnaire_id, scale_id)
left join core.partnership_indicator as counted
  on counted.indicator_id = beside.indicator_id
  and counted.authority_id = felt.authority_id
  and counted.school_year = felt.school_year
  and counted.breakdown_value is not distinct from felt.body_name

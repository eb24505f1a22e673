-- one row an indicator
select
  indicator_id, axis, topic, level, title_he, title_ar, title_en, question_he, question_ar, question_en, unit, direction,
  definition_he, definition_ar, definition_en, left_out_he, left_out_ar, left_out_en, numerator_he, numerator_ar,
  numerator_en, denominator_he, denominator_ar, denominator_en, estimator, limits_he, limits_ar, limits_en, source,
  owner_he, owner_ar, owner_en, cadence, cost_he, cost_ar, cost_en, position
from core.indicator

-- one row a piece of the guide's advice: about what, what was found, and the guide's reason
select advice_id, axis, subject_kind, subject_id, subject_name, found, reason_he, reason_ar, reason_en
from axes.plan_advice
